// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a promotion. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class PromotionStatus extends ExtensibleEnum {
  private static final Values<PromotionStatus> VALUES = Values.of(PromotionStatus::new);

  /** In progress. */
  public static final PromotionStatus PENDING = VALUES.get("pending");

  /** Completed; each target succeeded or failed. */
  public static final PromotionStatus COMPLETED = VALUES.get("completed");

  private PromotionStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PromotionStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #PENDING}. */
  public boolean pending() {
    return this == PENDING;
  }

  /** Returns whether this is {@link #COMPLETED}. */
  public boolean completed() {
    return this == COMPLETED;
  }
}
