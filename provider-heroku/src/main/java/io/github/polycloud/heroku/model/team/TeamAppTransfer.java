package io.github.polycloud.heroku.model.team;

/**
 * Who an app shall belong to.
 *
 * @param owner name of a team; or id or mail address of a user, {@code ~} for the account itself
 */
public record TeamAppTransfer(String owner) {
  /** Gives it to somebody. */
  public static TeamAppTransfer to(String owner) {
    return new TeamAppTransfer(owner);
  }
}
