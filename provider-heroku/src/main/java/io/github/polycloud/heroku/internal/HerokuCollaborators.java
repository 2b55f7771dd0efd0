package io.github.polycloud.heroku.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.app.CollaboratorRole;
import io.github.polycloud.heroku.model.app.NewCollaborator;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.ops.Collaborators;

/** Collaborators by way of {@code /apps/{app}/collaborators}. */
public final class HerokuCollaborators implements Collaborators {
  private final Heroku heroku;

  /** On this client. */
  public HerokuCollaborators(Heroku heroku) {
    this.heroku = heroku;
  }

  @Override
  public Paged<Collaborator> list(String app) {
    return heroku.collaborators().list(app).map(HerokuCollaborators::collaborator);
  }

  @Override
  public Collaborator add(String app, String account, Access access) {
    // Apps of a person know one kind of access; who is in already is no error.
    return list(app).stream()
        .filter(known -> known.account().equalsIgnoreCase(account))
        .findFirst()
        .orElseGet(
            () -> collaborator(heroku.collaborators().add(app, NewCollaborator.silently(account))));
  }

  @Override
  public void remove(String app, String account) {
    heroku.collaborators().remove(app, account);
  }

  private static Collaborator collaborator(
      io.github.polycloud.heroku.model.app.Collaborator collaborator) {
    String email = collaborator.user().email();
    return new Collaborator(
        email == null ? collaborator.user().id() : email,
        CollaboratorRole.OWNER.equals(collaborator.role()) ? Access.OWNER : Access.EDIT);
  }
}
