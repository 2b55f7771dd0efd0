package io.github.polycloud.heroku.model.team;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to let into an app of a team.
 *
 * @param user mail address or id
 * @param permissions what they may do, of {@code view}, {@code deploy}, {@code operate}, {@code
 *     manage}
 * @param silent whether no mail is sent to them
 */
public record NewTeamAppCollaborator(
    String user, @Nullable List<String> permissions, @Nullable Boolean silent) {
  /** Somebody with these permissions, who gets a mail about it. */
  public static NewTeamAppCollaborator of(String user, String... permissions) {
    return new NewTeamAppCollaborator(user, List.of(permissions), null);
  }
}
