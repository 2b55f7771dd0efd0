// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of an application. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class ApplicationStatus extends ExtensibleEnum {
  private static final Values<ApplicationStatus> VALUES = Values.of(ApplicationStatus::new);

  /** Usable. */
  public static final ApplicationStatus ACTIVE = VALUES.get("active");

  /** Disabled. */
  public static final ApplicationStatus INACTIVE = VALUES.get("inactive");

  /** Blocked by OVH. */
  public static final ApplicationStatus BLOCKED = VALUES.get("blocked");

  /** Usable and trusted by OVH. */
  public static final ApplicationStatus TRUSTED = VALUES.get("trusted");

  private ApplicationStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ApplicationStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
