package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.app.Collaborator;
import io.github.polycloud.heroku.model.team.NewOrganizationApp;
import io.github.polycloud.heroku.model.team.NewTeamAppCollaborator;
import io.github.polycloud.heroku.model.team.Team;
import io.github.polycloud.heroku.model.team.TeamApp;
import io.github.polycloud.heroku.model.team.TeamAppLock;
import io.github.polycloud.heroku.model.team.TeamAppTransfer;
import io.github.polycloud.heroku.model.team.TeamMember;
import io.github.polycloud.heroku.model.team.TeamMembership;
import io.github.polycloud.heroku.model.team.TeamUpdate;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/**
 * Teams by the paths of when they were called organizations. Clients of that time used them; the
 * published schema knows them no longer.
 *
 * @deprecated {@link Teams} and {@link TeamApps} have all of this
 */
@Deprecated
public interface Organizations {
  /** The teams that the account is in; by id, or by the range that is given. */
  @RequestLine("GET /organizations")
  @Headers("Range: {range}")
  Paged<Team> list(@Param("range") ListRange... range);

  /** Changes a team. */
  @RequestLine("PATCH /organizations/{organization}")
  Team update(@Param("organization") String organization, TeamUpdate update);

  /** The members of a team; by email, or by the range that is given. */
  @DefaultSort("email")
  @RequestLine("GET /organizations/{organization}/members")
  @Headers("Range: {range}")
  Paged<TeamMember> members(
      @Param("organization") String organization, @Param("range") ListRange... range);

  /** Makes somebody a member, or changes what they are. */
  @Idempotent
  @RequestLine("PUT /organizations/{organization}/members")
  TeamMember createOrUpdateMember(
      @Param("organization") String organization, TeamMembership membership);

  /** Takes a member out of a team. */
  @RequestLine("DELETE /organizations/{organization}/members/{member}")
  TeamMember deleteMember(
      @Param("organization") String organization, @Param("member") String emailOrId);

  /** The apps of all teams; by id, or by the range that is given. */
  @RequestLine("GET /organizations/apps")
  @Headers("Range: {range}")
  Paged<TeamApp> apps(@Param("range") ListRange... range);

  /** The apps of one team; by id, or by the range that is given. */
  @RequestLine("GET /organizations/{organization}/apps")
  @Headers("Range: {range}")
  Paged<TeamApp> appsByTeam(
      @Param("organization") String organization, @Param("range") ListRange... range);

  /** One app by name or id. */
  @RequestLine("GET /organizations/apps/{app}")
  TeamApp app(@Param("app") String app);

  /** Makes an app in a team. */
  @RequestLine("POST /organizations/apps")
  TeamApp createApp(NewOrganizationApp app);

  /** Keeps other members from joining an app, or lets them. */
  @Idempotent
  @RequestLine("PATCH /organizations/apps/{app}")
  TeamApp lockApp(@Param("app") String app, TeamAppLock lock);

  /** Gives an app to a user. */
  @RequestLine("PATCH /organizations/apps/{app}")
  TeamApp transferAppToAccount(@Param("app") String app, TeamAppTransfer transfer);

  /** Gives an app to another team. */
  @RequestLine("PATCH /organizations/apps/{app}")
  TeamApp transferAppToTeam(@Param("app") String app, TeamAppTransfer transfer);

  /** The collaborators of an app; by id, or by the range that is given. */
  @RequestLine("GET /organizations/apps/{app}/collaborators")
  @Headers("Range: {range}")
  Paged<Collaborator> collaborators(@Param("app") String app, @Param("range") ListRange... range);

  /** One collaborator by mail address or id. */
  @RequestLine("GET /organizations/apps/{app}/collaborators/{collaborator}")
  Collaborator collaborator(@Param("app") String app, @Param("collaborator") String emailOrId);

  /** Lets somebody into an app. */
  @RequestLine("POST /organizations/apps/{app}/collaborators")
  Collaborator createCollaborator(@Param("app") String app, NewTeamAppCollaborator collaborator);

  /** Shuts a collaborator out of an app. */
  @RequestLine("DELETE /organizations/apps/{app}/collaborators/{collaborator}")
  Collaborator deleteCollaborator(
      @Param("app") String app, @Param("collaborator") String emailOrId);
}
