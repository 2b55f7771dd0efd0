// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.heroku.model.app.Collaborator;
import io.github.polycloud.heroku.model.team.NewTeamApp;
import io.github.polycloud.heroku.model.team.NewTeamAppCollaborator;
import io.github.polycloud.heroku.model.team.TeamApp;
import io.github.polycloud.heroku.model.team.TeamAppCollaboratorUpdate;
import io.github.polycloud.heroku.model.team.TeamAppLock;
import io.github.polycloud.heroku.model.team.TeamAppTransfer;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;
import java.util.List;

/**
 * Apps of teams and their collaborators.
 *
 * @since 0.1.0
 */
public interface TeamApps {
  /** Lists the apps of a team, ordered by id unless a range is given. */
  @RequestLine("GET /teams/{team}/apps")
  @Headers("Range: {range}")
  Paged<TeamApp> list(@Param("team") String team, @Param("range") ListRange... range);

  /** Returns an app by name or id. */
  @RequestLine("GET /teams/apps/{app}")
  TeamApp get(@Param("app") String app);

  /** Creates an app in a team. */
  @RequestLine("POST /teams/apps")
  TeamApp create(NewTeamApp app);

  /** Locks or unlocks an app for other team members. */
  @Idempotent
  @RequestLine("PATCH /teams/apps/{app}")
  TeamApp lock(@Param("app") String app, TeamAppLock lock);

  /** Transfers an app to a user. */
  @RequestLine("PATCH /teams/apps/{app}")
  TeamApp transferToAccount(@Param("app") String app, TeamAppTransfer transfer);

  /** Transfers an app to another team. */
  @RequestLine("PATCH /teams/apps/{app}")
  TeamApp transferToTeam(@Param("app") String app, TeamAppTransfer transfer);

  /** Lists the collaborators of an app, ordered by id unless a range is given. */
  @RequestLine("GET /teams/apps/{app}/collaborators")
  @Headers("Range: {range}")
  Paged<Collaborator> collaborators(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns a collaborator by email address or id. */
  @RequestLine("GET /teams/apps/{app}/collaborators/{collaborator}")
  Collaborator collaborator(@Param("app") String app, @Param("collaborator") String emailOrId);

  /** Adds a collaborator to an app. */
  @RequestLine("POST /teams/apps/{app}/collaborators")
  Collaborator createCollaborator(@Param("app") String app, NewTeamAppCollaborator collaborator);

  /** Updates the permissions of a collaborator. */
  @Idempotent
  @RequestLine("PATCH /teams/apps/{app}/collaborators/{collaborator}")
  Collaborator updateCollaborator(
      @Param("app") String app,
      @Param("collaborator") String emailOrId,
      TeamAppCollaboratorUpdate update);

  /** Removes a collaborator from an app. */
  @RequestLine("DELETE /teams/apps/{app}/collaborators/{collaborator}")
  Collaborator deleteCollaborator(
      @Param("app") String app, @Param("collaborator") String emailOrId);

  /** Lists the permissions that a collaborator can have. */
  @RequestLine("GET /teams/permissions")
  List<Permission> permissions();
}
