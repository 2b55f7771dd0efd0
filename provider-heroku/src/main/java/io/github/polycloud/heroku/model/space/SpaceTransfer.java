package io.github.polycloud.heroku.model.space;

/**
 * A transfer of a private space to another team of the same enterprise account.
 *
 * @param newOwner name of the team
 * @since 0.1.0
 */
public record SpaceTransfer(String newOwner) {
  /** Creates a transfer to the team with this name. */
  public static SpaceTransfer to(String team) {
    return new SpaceTransfer(team);
  }
}
