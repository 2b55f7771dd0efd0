package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.paging.Paged;
import java.util.function.Supplier;

/** Collaborators implemented with {@code /apps/{app}/collaborators}. */
public final class LegacyCollaborators implements Collaborators {
  private final Supplier<io.github.polycloud.heroku.legacy.api.Collaborators> collaborators;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyCollaborators(
      Supplier<io.github.polycloud.heroku.legacy.api.Collaborators> collaborators) {
    this.collaborators = collaborators;
  }

  @Override
  public Paged<Collaborator> list(String app) {
    return Paged.ofSinglePage(
        () ->
            collaborators.get().list(app).items().stream()
                .map(
                    collaborator ->
                        new Collaborator(
                            collaborator.email(),
                            collaborator.access() == null
                                ? Access.EDIT
                                : Access.of(collaborator.access())))
                .toList());
  }

  @Override
  public Collaborator add(String app, String account, Access access) {
    collaborators
        .get()
        .create(
            app,
            Form.of("collaborator[email]", account).and("collaborator[access]", access.name()));
    return new Collaborator(account, access);
  }

  @Override
  public void remove(String app, String account) {
    collaborators.get().delete(app, account);
  }
}
