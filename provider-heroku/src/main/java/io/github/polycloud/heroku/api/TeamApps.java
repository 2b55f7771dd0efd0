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

/** Apps as their teams see them, and who may do what in them. */
public interface TeamApps {
  /** The apps of a team; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/apps")
  @Headers("Range: {range}")
  Paged<TeamApp> list(@Param("team") String team, @Param("range") ListRange... range);

  /** One app by name or id. */
  @RequestLine("GET /teams/apps/{app}")
  TeamApp get(@Param("app") String app);

  /** Makes an app in a team. */
  @RequestLine("POST /teams/apps")
  TeamApp create(NewTeamApp app);

  /** Keeps other members from joining an app, or lets them. */
  @Idempotent
  @RequestLine("PATCH /teams/apps/{app}")
  TeamApp lock(@Param("app") String app, TeamAppLock lock);

  /** Gives an app to a user. */
  @RequestLine("PATCH /teams/apps/{app}")
  TeamApp transferToAccount(@Param("app") String app, TeamAppTransfer transfer);

  /** Gives an app to another team. */
  @RequestLine("PATCH /teams/apps/{app}")
  TeamApp transferToTeam(@Param("app") String app, TeamAppTransfer transfer);

  /** The collaborators of an app; by id, or by the range that is given. */
  @RequestLine("GET /teams/apps/{app}/collaborators")
  @Headers("Range: {range}")
  Paged<Collaborator> collaborators(@Param("app") String app, @Param("range") ListRange... range);

  /** One collaborator by mail address or id. */
  @RequestLine("GET /teams/apps/{app}/collaborators/{collaborator}")
  Collaborator collaborator(@Param("app") String app, @Param("collaborator") String emailOrId);

  /** Lets somebody into an app. */
  @RequestLine("POST /teams/apps/{app}/collaborators")
  Collaborator createCollaborator(@Param("app") String app, NewTeamAppCollaborator collaborator);

  /** Changes what a collaborator may do. */
  @Idempotent
  @RequestLine("PATCH /teams/apps/{app}/collaborators/{collaborator}")
  Collaborator updateCollaborator(
      @Param("app") String app,
      @Param("collaborator") String emailOrId,
      TeamAppCollaboratorUpdate update);

  /** Shuts a collaborator out of an app. */
  @RequestLine("DELETE /teams/apps/{app}/collaborators/{collaborator}")
  Collaborator deleteCollaborator(
      @Param("app") String app, @Param("collaborator") String emailOrId);

  /** All that a collaborator can be permitted. */
  @RequestLine("GET /teams/permissions")
  List<Permission> permissions();
}
