// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.Objects;

/**
 * The number of processes of a type that should run.
 *
 * @param type the process type
 * @param quantity number of processes, at least 0
 * @since 0.1.0
 */
public record Quantity(String type, int quantity) implements FormEncodable {
  /**
   * Validates the quantity.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is negative, which the service
   *     would take for a difference
   */
  public Quantity {
    Objects.requireNonNull(type, "type");
    if (quantity < 0) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "the quantity of " + type + " must be at least 0, was " + quantity);
    }
  }

  @Override
  public Form form() {
    return Form.of("type", type).and("qty", Integer.toString(quantity));
  }
}
