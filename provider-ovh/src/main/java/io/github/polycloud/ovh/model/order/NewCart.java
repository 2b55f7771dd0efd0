package io.github.polycloud.ovh.model.order;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A cart to begin.
 *
 * @param ovhSubsidiary the subsidiary to buy from, for example {@code FR}; see {@code /me}
 * @param description what it is for
 * @param expire until when to keep it
 */
public record NewCart(
    String ovhSubsidiary, @Nullable String description, @Nullable OffsetDateTime expire) {
  /** One for this subsidiary, which sets prices and contracts. */
  public static NewCart of(String ovhSubsidiary) {
    return new NewCart(ovhSubsidiary, null, null);
  }
}
