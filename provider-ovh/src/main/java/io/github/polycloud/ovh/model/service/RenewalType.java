package io.github.polycloud.ovh.model.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Renewal type of a service. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record RenewalType(@JsonValue String value) {
  /** Automatic, by the rules of 2012. */
  public static final RenewalType AUTOMATIC_V2012 = new RenewalType("automaticV2012");

  /** Automatic, by the rules of 2014. */
  public static final RenewalType AUTOMATIC_V2014 = new RenewalType("automaticV2014");

  /** Automatic, by the rules of 2016. */
  public static final RenewalType AUTOMATIC_V2016 = new RenewalType("automaticV2016");

  /** Automatic, and cannot be changed. */
  public static final RenewalType AUTOMATIC_FORCED = new RenewalType("automaticForcedProduct");

  /** Manual. */
  public static final RenewalType MANUAL = new RenewalType("manual");

  /** Not renewed: it is paid once. */
  public static final RenewalType ONE_SHOT = new RenewalType("oneShot");

  /** Together with the service that it is an option of. */
  public static final RenewalType OPTION = new RenewalType("option");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RenewalType {}

  @Override
  public String toString() {
    return value;
  }
}
