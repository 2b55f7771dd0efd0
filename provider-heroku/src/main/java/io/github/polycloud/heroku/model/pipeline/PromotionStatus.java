package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a promotion. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record PromotionStatus(@JsonValue String value) {
  /** In progress. */
  public static final PromotionStatus PENDING = new PromotionStatus("pending");

  /** Completed; each target succeeded or failed. */
  public static final PromotionStatus COMPLETED = new PromotionStatus("completed");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PromotionStatus {}

  @Override
  public String toString() {
    return value;
  }
}
