// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;

/**
 * A change of the number of processes of a type.
 *
 * @param type the process type
 * @param difference number of processes to add; negative to remove
 * @since 0.1.0
 */
public record QuantityChange(String type, int difference) implements FormEncodable {
  /** Rejects null components. */
  public QuantityChange {
    Objects.requireNonNull(type, "type");
  }

  @Override
  public Form form() {
    // The service would take a number without a sign as the total quantity.
    return Form.of("type", type).and("qty", (difference < 0 ? "" : "+") + difference);
  }
}
