package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Type of the name servers of a domain name. Values without a constant are kept as the service sent
 * them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record NameServerType(@JsonValue String value) {
  /** Shared name servers of OVH. */
  public static final NameServerType HOSTED = new NameServerType("hosted");

  /** Anycast name servers of OVH. */
  public static final NameServerType ANYCAST = new NameServerType("anycast");

  /** Dedicated name servers of OVH. */
  public static final NameServerType DEDICATED = new NameServerType("dedicated");

  /** Name servers of OVH for web hostings. */
  public static final NameServerType HOSTING = new NameServerType("hosting");

  /** Name servers of a third party. */
  public static final NameServerType EXTERNAL = new NameServerType("external");

  /** Name servers of several types. */
  public static final NameServerType MIXED = new NameServerType("mixed");

  /** Name servers of OVH that show a placeholder page. */
  public static final NameServerType PARKING = new NameServerType("parking");

  /** None, temporarily. */
  public static final NameServerType HOLD = new NameServerType("hold");

  /** None. */
  public static final NameServerType EMPTY = new NameServerType("empty");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NameServerType {}

  @Override
  public String toString() {
    return value;
  }
}
