package io.github.polycloud.legacy.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.legacy.Form;
import io.github.polycloud.legacy.HerokuLegacy;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.ops.Collaborators;

/** Collaborators by way of {@code /apps/{app}/collaborators}. */
public final class LegacyCollaborators implements Collaborators {
  private final HerokuLegacy legacy;

  /** On this client. */
  public LegacyCollaborators(HerokuLegacy legacy) {
    this.legacy = legacy;
  }

  @Override
  public Paged<Collaborator> list(String app) {
    return Paged.whole(
        () ->
            legacy.collaborators().list(app).items().stream()
                .map(
                    collaborator ->
                        new Collaborator(
                            collaborator.email(),
                            collaborator.access() == null
                                ? Access.EDIT
                                : new Access(collaborator.access())))
                .toList());
  }

  @Override
  public Collaborator add(String app, String account, Access access) {
    legacy
        .collaborators()
        .add(
            app,
            Form.of("collaborator[email]", account).and("collaborator[access]", access.value()));
    return new Collaborator(account, access);
  }

  @Override
  public void remove(String app, String account) {
    legacy.collaborators().remove(app, account);
  }
}
