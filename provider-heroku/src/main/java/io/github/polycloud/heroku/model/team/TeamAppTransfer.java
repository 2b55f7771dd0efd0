package io.github.polycloud.heroku.model.team;

/**
 * A transfer of a team app.
 *
 * @param owner name of a team; or id or email address of a user, {@code ~} for the calling account
 * @since 0.1.0
 */
public record TeamAppTransfer(String owner) {
  /** Creates a transfer to this owner. */
  public static TeamAppTransfer to(String owner) {
    return new TeamAppTransfer(owner);
  }
}
