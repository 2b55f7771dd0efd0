// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The type of a pipeline's owner. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class PipelineOwnerType extends ExtensibleEnum {
  private static final Values<PipelineOwnerType> VALUES = Values.of(PipelineOwnerType::new);

  /** A team. */
  public static final PipelineOwnerType TEAM = VALUES.get("team");

  /** A user. */
  public static final PipelineOwnerType USER = VALUES.get("user");

  private PipelineOwnerType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PipelineOwnerType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
