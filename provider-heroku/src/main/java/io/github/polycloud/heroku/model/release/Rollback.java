// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import java.util.Objects;

/**
 * A request to roll back to a release. {@code Heroku.rollback} accepts a version, too.
 *
 * @param release id of the release; a version is not accepted
 * @since 0.1.0
 */
public record Rollback(String release) {
  /** Rejects null components. */
  public Rollback {
    Objects.requireNonNull(release, "release");
  }

  /** Creates a rollback to the release with this id. */
  public static Rollback to(String release) {
    Objects.requireNonNull(release, "release");
    return new Rollback(release);
  }
}
