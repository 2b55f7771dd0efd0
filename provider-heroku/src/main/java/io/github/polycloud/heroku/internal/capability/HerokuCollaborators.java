// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.TeamApps;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.heroku.model.app.Collaborator.User;
import io.github.polycloud.heroku.model.app.CollaboratorRole;
import io.github.polycloud.heroku.model.app.NewCollaborator;
import io.github.polycloud.heroku.model.team.NewTeamAppCollaborator;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collaborators, implemented with {@code /apps/{app}/collaborators} and, for the apps of teams,
 * {@code /teams/apps/{app}/collaborators}. Only apps of teams have permissions: collaborators of
 * any other app may change it.
 */
public final class HerokuCollaborators implements Collaborators {
  private static final String COLLABORATORS = " /apps/{app}/collaborators";
  private static final String VIEW = "view";
  private static final List<String> VIEW_PERMISSIONS = List.of(VIEW);
  private static final List<String> EDIT_PERMISSIONS = List.of(VIEW, "deploy", "operate");

  private final Supplier<Apps> apps;
  private final Supplier<io.github.polycloud.heroku.api.Collaborators> collaborators;
  private final Supplier<TeamApps> teamApps;

  /** Creates an adapter backed by the given clients, which are created on first use. */
  public HerokuCollaborators(
      Supplier<Apps> apps,
      Supplier<io.github.polycloud.heroku.api.Collaborators> collaborators,
      Supplier<TeamApps> teamApps) {
    this.apps = apps;
    this.collaborators = collaborators;
    this.teamApps = teamApps;
  }

  @Override
  public Paged<Collaborator> list(String app) {
    return Sorted.by(
        Collaborator::account,
        collaborators.get().list(app).map(person -> collaborator(person, "GET")));
  }

  @Override
  public Collaborator add(String app, String account, Access access) {
    if (access != Access.EDIT && access != Access.VIEW) {
      throw CloudException.of(
          ErrorKind.UNSUPPORTED,
          "heroku: access " + access + " cannot be granted to a collaborator; use edit, or view");
    }
    boolean ofTeam = apps.get().get(app).team() != null;
    if (access == Access.VIEW && !ofTeam) {
      throw CloudException.of(
          ErrorKind.UNSUPPORTED,
          "heroku: app "
              + app
              + " belongs to no team, so its collaborators may change it; grant edit, or move the"
              + " app to a team");
    }
    requireNew(app, account);
    List<String> permissions = access == Access.VIEW ? VIEW_PERMISSIONS : EDIT_PERMISSIONS;
    return collaborator(
        ofTeam
            ? teamApps
                .get()
                .createCollaborator(app, new NewTeamAppCollaborator(account, permissions, true))
            : collaborators.get().create(app, NewCollaborator.silently(account)),
        "POST");
  }

  @Override
  public void remove(String app, String account) {
    collaborators.get().delete(app, account);
  }

  private void requireNew(String app, String account) {
    try {
      collaborators.get().get(app, account);
    } catch (NotFoundException e) {
      return;
    }
    throw CloudException.of(
        ErrorKind.CONFLICT, "heroku: " + account + " is a collaborator of app " + app + " already");
  }

  private static Collaborator collaborator(
      io.github.polycloud.heroku.model.app.Collaborator collaborator, String method) {
    User user = Required.field(collaborator.user(), method + COLLABORATORS, "user");
    String email = user.email();
    List<String> permissions =
        collaborator.permissions() == null
            ? List.of()
            : collaborator.permissions().stream().map(Permission::name).toList();
    return new Collaborator(
        email == null ? Required.field(user.id(), method + COLLABORATORS, "user.id") : email,
        access(collaborator.role(), permissions),
        providerRole(collaborator.role(), permissions));
  }

  private static Access access(@Nullable CollaboratorRole role, List<String> permissions) {
    if (role == CollaboratorRole.OWNER) {
      return Access.OWNER;
    }
    boolean viewer = permissions.isEmpty() && role != null && role.name().equals("viewer");
    return viewer || permissions.equals(VIEW_PERMISSIONS) ? Access.VIEW : Access.EDIT;
  }

  private static @Nullable String providerRole(
      @Nullable CollaboratorRole role, List<String> permissions) {
    if (permissions.isEmpty()) {
      return role == null ? null : role.name();
    }
    return (role == null ? "" : role.name() + ": ") + String.join(", ", permissions);
  }
}
