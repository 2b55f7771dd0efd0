// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cart to create.
 *
 * @param ovhSubsidiary the subsidiary to buy from, for example {@code FR}; see {@code /me}
 * @param description its purpose
 * @param expire when it shall expire
 * @since 0.1.0
 */
public record NewCart(
    String ovhSubsidiary, @Nullable String description, @Nullable OffsetDateTime expire) {
  /** Rejects null components. */
  public NewCart {
    Objects.requireNonNull(ovhSubsidiary, "ovhSubsidiary");
  }

  /** Returns a cart for this subsidiary, which determines prices and contracts. */
  public static NewCart of(String ovhSubsidiary) {
    Objects.requireNonNull(ovhSubsidiary, "ovhSubsidiary");
    return new NewCart(ovhSubsidiary, null, null);
  }
}
