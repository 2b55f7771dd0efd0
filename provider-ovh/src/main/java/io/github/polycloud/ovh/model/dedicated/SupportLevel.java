// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.dedicated;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Support level of a server. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class SupportLevel extends ExtensibleEnum {
  private static final Values<SupportLevel> VALUES = Values.of(SupportLevel::new);

  /** Standard support. */
  public static final SupportLevel STANDARD = VALUES.get("gs");

  /** Faster responses. */
  public static final SupportLevel FASTPATH = VALUES.get("fastpath");

  /** Professional support. */
  public static final SupportLevel PRO = VALUES.get("pro");

  /** Support for mission-critical servers. */
  public static final SupportLevel CRITICAL = VALUES.get("critical");

  private SupportLevel(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SupportLevel of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
