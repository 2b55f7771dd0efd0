// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.me;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Category of a bill. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class BillCategory extends ExtensibleEnum {
  private static final Values<BillCategory> VALUES = Values.of(BillCategory::new);

  /** An automatic renewal. */
  public static final BillCategory AUTORENEW = VALUES.get("autorenew");

  /** An early renewal. */
  public static final BillCategory EARLY_RENEWAL = VALUES.get("earlyrenewal");

  /** A purchase. */
  public static final BillCategory PURCHASE = VALUES.get("purchase");

  /** A Public Cloud purchase. */
  public static final BillCategory PURCHASE_CLOUD = VALUES.get("purchase-cloud");

  /** A server purchase. */
  public static final BillCategory PURCHASE_SERVERS = VALUES.get("purchase-servers");

  /** A telecom purchase. */
  public static final BillCategory PURCHASE_TELECOM = VALUES.get("purchase-telecom");

  /** A purchase of a domain name or web hosting. */
  public static final BillCategory PURCHASE_WEB = VALUES.get("purchase-web");

  private BillCategory(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BillCategory of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
