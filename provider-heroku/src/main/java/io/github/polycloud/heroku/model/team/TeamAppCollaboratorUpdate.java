package io.github.polycloud.heroku.model.team;

import java.util.List;

/**
 * What a collaborator may do from now on.
 *
 * @param permissions all of it
 */
public record TeamAppCollaboratorUpdate(List<String> permissions) {
  /** These permissions and no others. */
  public static TeamAppCollaboratorUpdate permissions(String... permissions) {
    return new TeamAppCollaboratorUpdate(List.of(permissions));
  }
}
