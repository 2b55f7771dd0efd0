// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Unit of usage. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class UsageUnit extends ExtensibleEnum {
  private static final Values<UsageUnit> VALUES = Values.of(UsageUnit::new);

  /** Gibibytes. */
  public static final UsageUnit GIB = VALUES.get("GiB");

  /** Gibibyte-hours. */
  public static final UsageUnit GIB_HOUR = VALUES.get("GiBh");

  /** Hours. */
  public static final UsageUnit HOUR = VALUES.get("Hour");

  /** Minutes. */
  public static final UsageUnit MINUTE = VALUES.get("Minute");

  /** Seconds. */
  public static final UsageUnit SECOND = VALUES.get("Second");

  /** Units. */
  public static final UsageUnit UNIT = VALUES.get("Unit");

  private UsageUnit(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UsageUnit of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
