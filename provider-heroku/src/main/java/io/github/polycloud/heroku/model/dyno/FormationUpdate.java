// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.dyno;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a process type. Null fields are unchanged. {@link QuantityChanges} changes the number
 * of dynos relative to the current one.
 *
 * @param type name of the process type; null if the path contains it
 * @param quantity number of dynos, at least 0
 * @param dynoSize dyno size
 * @since 0.1.0
 */
public record FormationUpdate(
    @Nullable String type, @Nullable Integer quantity, @Nullable DynoSizeReference dynoSize) {
  /**
   * Validates the quantity.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is negative
   */
  public FormationUpdate {
    if (quantity != null && quantity < 0) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "the quantity of "
              + (type == null ? "a process type" : type)
              + " must be at least 0, was "
              + quantity);
    }
  }

  /** Scales the process type in the path and changes its dyno size. */
  public static FormationUpdate of(int quantity, String size) {
    Objects.requireNonNull(size, "size");
    return new FormationUpdate(null, quantity, DynoSizeReference.named(size));
  }

  /** Scales this process type and changes its dyno size. */
  public static FormationUpdate of(String type, int quantity, String size) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(size, "size");
    return new FormationUpdate(type, quantity, DynoSizeReference.named(size));
  }

  /** Scales the process type in the path. */
  public static FormationUpdate quantity(int quantity) {
    return new FormationUpdate(null, quantity, null);
  }

  /** Scales this process type. */
  public static FormationUpdate quantity(String type, int quantity) {
    Objects.requireNonNull(type, "type");
    return new FormationUpdate(type, quantity, null);
  }

  /** Changes the dyno size of the process type in the path. */
  public static FormationUpdate size(String size) {
    Objects.requireNonNull(size, "size");
    return new FormationUpdate(null, null, DynoSizeReference.named(size));
  }

  /** Changes the dyno size of this process type. */
  public static FormationUpdate size(String type, String size) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(size, "size");
    return new FormationUpdate(type, null, DynoSizeReference.named(size));
  }
}
