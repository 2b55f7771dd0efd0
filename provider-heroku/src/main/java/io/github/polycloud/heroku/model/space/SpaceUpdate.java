// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a space. Null fields are unchanged.
 *
 * @param name a new name
 * @since 0.1.0
 */
public record SpaceUpdate(@Nullable String name) {
  /** Changes the name. */
  public static SpaceUpdate renameTo(String name) {
    Objects.requireNonNull(name, "name");
    return new SpaceUpdate(name);
  }
}
