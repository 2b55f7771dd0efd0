// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A beta feature.
 *
 * @param name its name
 * @param kind {@code app} or {@code user}
 * @param state release stage
 * @param summary display description
 * @param enabled whether it is enabled
 * @since 0.1.0
 */
public record Feature(
    String name,
    @Nullable String kind,
    @Nullable String state,
    @Nullable String summary,
    boolean enabled) {
  /** Requires {@code name}. */
  public Feature {
    Objects.requireNonNull(name, "name");
  }
}
