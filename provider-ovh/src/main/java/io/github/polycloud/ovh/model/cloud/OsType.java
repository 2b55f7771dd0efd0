// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Operating system type of an image. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class OsType extends ExtensibleEnum {
  private static final Values<OsType> VALUES = Values.of(OsType::new);

  /** Linux. */
  public static final OsType LINUX = VALUES.get("linux");

  /** Linux on bare metal. */
  public static final OsType BAREMETAL_LINUX = VALUES.get("baremetal-linux");

  /** BSD. */
  public static final OsType BSD = VALUES.get("bsd");

  /** Windows. */
  public static final OsType WINDOWS = VALUES.get("windows");

  private OsType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OsType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
