// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.api.Apps;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.paging.Paged;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collaborators implemented with {@code /apps/{app}/collaborators}. Only the services of 2008 could
 * grant read-only access; later ones ignore the parameter and grant full access.
 */
public final class LegacyCollaborators implements Collaborators {
  private final Supplier<io.github.polycloud.heroku.legacy.api.Collaborators> collaborators;
  private final Supplier<Apps> apps;

  /** Creates an adapter backed by the given clients, which are created on first use. */
  public LegacyCollaborators(
      Supplier<io.github.polycloud.heroku.legacy.api.Collaborators> collaborators,
      Supplier<Apps> apps) {
    this.collaborators = collaborators;
    this.apps = apps;
  }

  /** The list does not say who owns the app; the app does. */
  @Override
  public Paged<Collaborator> list(String app) {
    return Paged.ofSinglePage(
        () -> {
          var listed = all(app);
          String owner = apps.get().getAsJson(app).value().owner();
          return listed.stream()
              .map(each -> collaborator(each, owner))
              .sorted(Comparator.comparing(Collaborator::account))
              .toList();
        });
  }

  /** Looks at the list first, because the service accepts a known collaborator once more. */
  @Override
  public Collaborator add(String app, String account, Access access) {
    if (!access.equals(Access.EDIT)) {
      throw CloudException.of(
          ErrorKind.UNSUPPORTED,
          "heroku-legacy: collaborators are granted the access edit only, not " + access);
    }
    if (all(app).stream().anyMatch(known -> known.email().equalsIgnoreCase(account))) {
      throw CloudException.of(
          ErrorKind.CONFLICT,
          "heroku-legacy: " + account + " is already a collaborator of app " + app);
    }
    collaborators.get().create(app, Form.of("collaborator[email]", account));
    return new Collaborator(account, Access.EDIT, null);
  }

  @Override
  public void remove(String app, String account) {
    collaborators.get().delete(app, account);
  }

  private List<io.github.polycloud.heroku.legacy.model.Collaborator> all(String app) {
    return collaborators.get().list(app).items();
  }

  private static Collaborator collaborator(
      io.github.polycloud.heroku.legacy.model.Collaborator listed, @Nullable String owner) {
    Access access = listed.access() == null ? Access.EDIT : Access.of(listed.access());
    return new Collaborator(
        listed.email(),
        listed.email().equalsIgnoreCase(owner) ? Access.OWNER : access,
        listed.access());
  }
}
