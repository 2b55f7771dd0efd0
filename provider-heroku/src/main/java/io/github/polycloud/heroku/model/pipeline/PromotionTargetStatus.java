package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became of one target of a promotion. An open set: a word that no constant names is kept as
 * the service sent it.
 *
 * @param value the word
 */
public record PromotionTargetStatus(@JsonValue String value) {
  /** It is being released. */
  public static final PromotionTargetStatus PENDING = new PromotionTargetStatus("pending");

  /** It runs the promoted code. */
  public static final PromotionTargetStatus SUCCEEDED = new PromotionTargetStatus("succeeded");

  /** It runs what it ran before. */
  public static final PromotionTargetStatus FAILED = new PromotionTargetStatus("failed");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PromotionTargetStatus {}

  @Override
  public String toString() {
    return value;
  }
}
