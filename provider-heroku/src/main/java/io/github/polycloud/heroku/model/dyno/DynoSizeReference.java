// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.dyno;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a dyno size by name or id.
 *
 * @param id its id, a UUID
 * @param name its name, for example {@code standard-1X}
 * @since 0.1.0
 */
public record DynoSizeReference(@Nullable String id, @Nullable String name) {
  /** Creates a reference by name. */
  public static DynoSizeReference named(String name) {
    Objects.requireNonNull(name, "name");
    return new DynoSizeReference(null, name);
  }
}
