// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Type of reboot of an instance. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class RebootType extends ExtensibleEnum {
  private static final Values<RebootType> VALUES = Values.of(RebootType::new);

  /** Asks the operating system to reboot. */
  public static final RebootType SOFT = VALUES.get("soft");

  /** Power-cycles the instance. */
  public static final RebootType HARD = VALUES.get("hard");

  private RebootType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RebootType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
