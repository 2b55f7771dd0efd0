package io.github.polycloud.heroku.model.release;

/**
 * A release to go back to.
 *
 * @param release id of the release; a version is not understood here
 */
public record Rollback(String release) {
  /** Back to the release with this id. */
  public static Rollback to(String release) {
    return new Rollback(release);
  }
}
