package io.github.polycloud.heroku.model.dyno;

import org.jspecify.annotations.Nullable;

/**
 * A dyno size by its name or id.
 *
 * @param id its id, a UUID
 * @param name its name, for example {@code standard-1X}
 */
public record DynoSizeChoice(@Nullable String id, @Nullable String name) {
  /** The size of this name. */
  public static DynoSizeChoice named(String name) {
    return new DynoSizeChoice(null, name);
  }

  /** The size with this id. */
  public static DynoSizeChoice withId(String id) {
    return new DynoSizeChoice(id, null);
  }
}
