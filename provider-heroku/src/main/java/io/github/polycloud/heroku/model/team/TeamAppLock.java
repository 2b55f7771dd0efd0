// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

/**
 * A change of the lock that prevents team members from joining an app.
 *
 * @param locked whether to lock the app
 * @since 0.1.0
 */
public record TeamAppLock(boolean locked) {
  /** Prevents other members from joining. */
  public static TeamAppLock on() {
    return new TeamAppLock(true);
  }

  /** Allows all members to join. */
  public static TeamAppLock off() {
    return new TeamAppLock(false);
  }
}
