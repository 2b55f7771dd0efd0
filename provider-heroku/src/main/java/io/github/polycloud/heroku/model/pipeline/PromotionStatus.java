package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a promotion is. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record PromotionStatus(@JsonValue String value) {
  /** Some targets are still being released. */
  public static final PromotionStatus PENDING = new PromotionStatus("pending");

  /** All targets are done, well or badly. */
  public static final PromotionStatus COMPLETED = new PromotionStatus("completed");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PromotionStatus {}

  @Override
  public String toString() {
    return value;
  }
}
