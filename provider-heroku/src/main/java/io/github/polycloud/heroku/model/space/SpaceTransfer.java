package io.github.polycloud.heroku.model.space;

/**
 * A space to give to another team of the same enterprise account.
 *
 * @param newOwner name of the team
 */
public record SpaceTransfer(String newOwner) {
  /** Gives it to a team, by its name. */
  public static SpaceTransfer to(String team) {
    return new SpaceTransfer(team);
  }
}
