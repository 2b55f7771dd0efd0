package io.github.polycloud.heroku.model.release;

/**
 * A request to roll back to a release. {@code Heroku.rollback} accepts a version, too.
 *
 * @param release id of the release; a version is not accepted
 * @since 0.1.0
 */
public record Rollback(String release) {
  /** Creates a rollback to the release with this id. */
  public static Rollback to(String release) {
    return new Rollback(release);
  }
}
