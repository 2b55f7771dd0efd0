package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.heroku.model.app.CollaboratorRole;
import io.github.polycloud.heroku.model.app.NewCollaborator;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.paging.Paged;
import java.util.function.Supplier;

/** Collaborators, implemented with {@code /apps/{app}/collaborators}. */
public final class HerokuCollaborators implements Collaborators {
  private final Supplier<io.github.polycloud.heroku.api.Collaborators> collaborators;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuCollaborators(Supplier<io.github.polycloud.heroku.api.Collaborators> collaborators) {
    this.collaborators = collaborators;
  }

  @Override
  public Paged<Collaborator> list(String app) {
    return collaborators.get().list(app).map(HerokuCollaborators::collaborator);
  }

  @Override
  public Collaborator add(String app, String account, Access access) {
    // Personal apps have a single level of access; adding an existing collaborator is not an error.
    return list(app).stream()
        .filter(known -> known.account().equalsIgnoreCase(account))
        .findFirst()
        .orElseGet(
            () -> collaborator(collaborators.get().create(app, NewCollaborator.silently(account))));
  }

  @Override
  public void remove(String app, String account) {
    collaborators.get().delete(app, account);
  }

  private static Collaborator collaborator(
      io.github.polycloud.heroku.model.app.Collaborator collaborator) {
    String email = collaborator.user().email();
    return new Collaborator(
        email == null ? collaborator.user().id() : email,
        CollaboratorRole.OWNER.equals(collaborator.role()) ? Access.OWNER : Access.EDIT,
        collaborator.role() == null ? null : collaborator.role().name());
  }
}
