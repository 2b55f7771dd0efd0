package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a promotion's target. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record PromotionTargetStatus(@JsonValue String value) {
  /** In progress. */
  public static final PromotionTargetStatus PENDING = new PromotionTargetStatus("pending");

  /** Succeeded; the target runs the promoted release. */
  public static final PromotionTargetStatus SUCCEEDED = new PromotionTargetStatus("succeeded");

  /** Failed; the target is unchanged. */
  public static final PromotionTargetStatus FAILED = new PromotionTargetStatus("failed");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PromotionTargetStatus {}

  @Override
  public String toString() {
    return value;
  }
}
