// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a promotion's target. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class PromotionTargetStatus extends ExtensibleEnum {
  private static final Values<PromotionTargetStatus> VALUES = Values.of(PromotionTargetStatus::new);

  /** In progress. */
  public static final PromotionTargetStatus PENDING = VALUES.get("pending");

  /** Succeeded; the target runs the promoted release. */
  public static final PromotionTargetStatus SUCCEEDED = VALUES.get("succeeded");

  /** Failed; the target is unchanged. */
  public static final PromotionTargetStatus FAILED = VALUES.get("failed");

  private PromotionTargetStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PromotionTargetStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #PENDING}. */
  public boolean pending() {
    return this == PENDING;
  }

  /** Returns whether this is {@link #SUCCEEDED}. */
  public boolean succeeded() {
    return this == SUCCEEDED;
  }

  /** Returns whether this is {@link #FAILED}. */
  public boolean failed() {
    return this == FAILED;
  }
}
