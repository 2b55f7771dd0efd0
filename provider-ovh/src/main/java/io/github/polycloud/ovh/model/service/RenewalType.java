// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Renewal type of a service. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class RenewalType extends ExtensibleEnum {
  private static final Values<RenewalType> VALUES = Values.of(RenewalType::new);

  /** Automatic, by the rules of 2012. */
  public static final RenewalType AUTOMATIC_V2012 = VALUES.get("automaticV2012");

  /** Automatic, by the rules of 2014. */
  public static final RenewalType AUTOMATIC_V2014 = VALUES.get("automaticV2014");

  /** Automatic, by the rules of 2016. */
  public static final RenewalType AUTOMATIC_V2016 = VALUES.get("automaticV2016");

  /** Automatic, and cannot be changed. */
  public static final RenewalType AUTOMATIC_FORCED = VALUES.get("automaticForcedProduct");

  /** Manual. */
  public static final RenewalType MANUAL = VALUES.get("manual");

  /** Not renewed: it is paid once. */
  public static final RenewalType ONE_SHOT = VALUES.get("oneShot");

  /** Together with the service that it is an option of. */
  public static final RenewalType OPTION = VALUES.get("option");

  private RenewalType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RenewalType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
