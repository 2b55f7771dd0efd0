// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.vps;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Netboot mode of a VPS. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class NetbootMode extends ExtensibleEnum {
  private static final Values<NetbootMode> VALUES = Values.of(NetbootMode::new);

  /** The local disk. */
  public static final NetbootMode LOCAL = VALUES.get("local");

  /** The rescue system. */
  public static final NetbootMode RESCUE = VALUES.get("rescue");

  private NetbootMode(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NetbootMode of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
