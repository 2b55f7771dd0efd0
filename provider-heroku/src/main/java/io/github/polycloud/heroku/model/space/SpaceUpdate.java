package io.github.polycloud.heroku.model.space;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a space; null keeps what is there.
 *
 * @param name a new name
 */
public record SpaceUpdate(@Nullable String name) {
  /** Another name. */
  public static SpaceUpdate renameTo(String name) {
    return new SpaceUpdate(name);
  }
}
