package io.github.polycloud.ovh.model.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which ways of renewal a service has. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record RenewalType(@JsonValue String value) {
  /** By itself, by the rules of 2012. */
  public static final RenewalType AUTOMATIC_V2012 = new RenewalType("automaticV2012");

  /** By itself, by the rules of 2014. */
  public static final RenewalType AUTOMATIC_V2014 = new RenewalType("automaticV2014");

  /** By itself, by the rules of 2016. */
  public static final RenewalType AUTOMATIC_V2016 = new RenewalType("automaticV2016");

  /** By itself, and there is no other way. */
  public static final RenewalType AUTOMATIC_FORCED = new RenewalType("automaticForcedProduct");

  /** By hand. */
  public static final RenewalType MANUAL = new RenewalType("manual");

  /** None: it is paid once. */
  public static final RenewalType ONE_SHOT = new RenewalType("oneShot");

  /** With the service that it is an option of. */
  public static final RenewalType OPTION = new RenewalType("option");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RenewalType {}

  @Override
  public String toString() {
    return value;
  }
}
