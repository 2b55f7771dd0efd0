// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The stage of an app in a pipeline. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class PipelineStage extends ExtensibleEnum {
  private static final Values<PipelineStage> VALUES = Values.of(PipelineStage::new);

  /** CI tests. */
  public static final PipelineStage TEST = VALUES.get("test");

  /** Review apps. */
  public static final PipelineStage REVIEW = VALUES.get("review");

  /** Development. */
  public static final PipelineStage DEVELOPMENT = VALUES.get("development");

  /** Staging. */
  public static final PipelineStage STAGING = VALUES.get("staging");

  /** Production. */
  public static final PipelineStage PRODUCTION = VALUES.get("production");

  private PipelineStage(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PipelineStage of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
