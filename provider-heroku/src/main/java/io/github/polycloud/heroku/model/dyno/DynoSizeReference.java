package io.github.polycloud.heroku.model.dyno;

import org.jspecify.annotations.Nullable;

/**
 * A dyno size by its name or id.
 *
 * @param id its id, a UUID
 * @param name its name, for example {@code standard-1X}
 */
public record DynoSizeReference(@Nullable String id, @Nullable String name) {
  /** The size of this name. */
  public static DynoSizeReference named(String name) {
    return new DynoSizeReference(null, name);
  }

  /** The size with this id. */
  public static DynoSizeReference withId(String id) {
    return new DynoSizeReference(id, null);
  }
}
