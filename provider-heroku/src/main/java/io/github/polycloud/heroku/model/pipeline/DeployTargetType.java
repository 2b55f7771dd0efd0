// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The type of a deploy target. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class DeployTargetType extends ExtensibleEnum {
  private static final Values<DeployTargetType> VALUES = Values.of(DeployTargetType::new);

  /** A region of the Common Runtime. */
  public static final DeployTargetType REGION = VALUES.get("region");

  /** A private space. */
  public static final DeployTargetType SPACE = VALUES.get("space");

  private DeployTargetType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DeployTargetType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
