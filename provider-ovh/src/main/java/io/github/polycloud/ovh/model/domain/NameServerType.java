// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Type of the name servers of a domain name. Values without a constant are kept as the service sent
 * them.
 *
 * @since 0.1.0
 */
public final class NameServerType extends ExtensibleEnum {
  private static final Values<NameServerType> VALUES = Values.of(NameServerType::new);

  /** Shared name servers of OVH. */
  public static final NameServerType HOSTED = VALUES.get("hosted");

  /** Anycast name servers of OVH. */
  public static final NameServerType ANYCAST = VALUES.get("anycast");

  /** Dedicated name servers of OVH. */
  public static final NameServerType DEDICATED = VALUES.get("dedicated");

  /** Name servers of OVH for web hostings. */
  public static final NameServerType HOSTING = VALUES.get("hosting");

  /** Name servers of a third party. */
  public static final NameServerType EXTERNAL = VALUES.get("external");

  /** Name servers of several types. */
  public static final NameServerType MIXED = VALUES.get("mixed");

  /** Name servers of OVH that show a placeholder page. */
  public static final NameServerType PARKING = VALUES.get("parking");

  /** None, temporarily. */
  public static final NameServerType HOLD = VALUES.get("hold");

  /** None. */
  public static final NameServerType EMPTY = VALUES.get("empty");

  private NameServerType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NameServerType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
