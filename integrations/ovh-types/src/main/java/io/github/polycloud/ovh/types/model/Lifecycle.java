// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.model;

import org.jspecify.annotations.Nullable;

/**
 * How finished an operation is.
 *
 * @param stage its stage
 * @param deprecated the date of its deprecation, {@code 2024-01-31}; null if unknown
 * @param deletion the date of its removal, {@code 2024-01-31}; null if unknown
 * @param replacement the path of the operation to use instead; null for none
 * @since 0.1.0
 */
public record Lifecycle(
    Stage stage,
    @Nullable String deprecated,
    @Nullable String deletion,
    @Nullable String replacement) {
  /** In production. */
  public static final Lifecycle PRODUCTION = new Lifecycle(Stage.PRODUCTION, null, null, null);

  /** A stage of an operation. */
  public enum Stage {
    /** For OVH's own use. */
    INTERNAL,
    /** An early version. */
    ALPHA,
    /** May still change. */
    BETA,
    /** In production. */
    PRODUCTION,
    /** Will be removed. */
    DEPRECATED
  }
}
