package io.github.polycloud.heroku.model.team;

/**
 * Whether other members are kept from joining an app.
 *
 * @param locked whether they are
 */
public record TeamAppLock(boolean locked) {
  /** Nobody else can join. */
  public static TeamAppLock on() {
    return new TeamAppLock(true);
  }

  /** All members can join. */
  public static TeamAppLock off() {
    return new TeamAppLock(false);
  }
}
