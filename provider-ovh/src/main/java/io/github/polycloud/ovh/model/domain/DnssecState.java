// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * DNSSEC state of a domain name. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class DnssecState extends ExtensibleEnum {
  private static final Values<DnssecState> VALUES = Values.of(DnssecState::new);

  /** Enabled. */
  public static final DnssecState ENABLED = VALUES.get("enabled");

  /** Disabled. */
  public static final DnssecState DISABLED = VALUES.get("disabled");

  /** Not supported. */
  public static final DnssecState NOT_SUPPORTED = VALUES.get("not_supported");

  private DnssecState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DnssecState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
