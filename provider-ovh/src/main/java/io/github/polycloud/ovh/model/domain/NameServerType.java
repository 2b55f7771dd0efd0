package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whose name servers answer for a domain name. An open set: a word that no constant names is kept
 * as the service sent it.
 *
 * @param value the word
 */
public record NameServerType(@JsonValue String value) {
  /** Those of OVH, shared by many. */
  public static final NameServerType HOSTED = new NameServerType("hosted");

  /** Those of OVH, close to everybody. */
  public static final NameServerType ANYCAST = new NameServerType("anycast");

  /** Those of OVH, on servers of one's own. */
  public static final NameServerType DEDICATED = new NameServerType("dedicated");

  /** Those of OVH for hostings. */
  public static final NameServerType HOSTING = new NameServerType("hosting");

  /** Those of somebody else. */
  public static final NameServerType EXTERNAL = new NameServerType("external");

  /** Several kinds. */
  public static final NameServerType MIXED = new NameServerType("mixed");

  /** Those of OVH that show a placeholder. */
  public static final NameServerType PARKING = new NameServerType("parking");

  /** None, for now. */
  public static final NameServerType HOLD = new NameServerType("hold");

  /** None. */
  public static final NameServerType EMPTY = new NameServerType("empty");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NameServerType {}

  @Override
  public String toString() {
    return value;
  }
}
