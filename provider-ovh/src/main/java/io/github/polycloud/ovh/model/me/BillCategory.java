package io.github.polycloud.ovh.model.me;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Category of a bill. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record BillCategory(@JsonValue String value) {
  /** An automatic renewal. */
  public static final BillCategory AUTORENEW = new BillCategory("autorenew");

  /** An early renewal. */
  public static final BillCategory EARLY_RENEWAL = new BillCategory("earlyrenewal");

  /** A purchase. */
  public static final BillCategory PURCHASE = new BillCategory("purchase");

  /** A Public Cloud purchase. */
  public static final BillCategory PURCHASE_CLOUD = new BillCategory("purchase-cloud");

  /** A server purchase. */
  public static final BillCategory PURCHASE_SERVERS = new BillCategory("purchase-servers");

  /** A telecom purchase. */
  public static final BillCategory PURCHASE_TELECOM = new BillCategory("purchase-telecom");

  /** A purchase of a domain name or web hosting. */
  public static final BillCategory PURCHASE_WEB = new BillCategory("purchase-web");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BillCategory {}

  @Override
  public String toString() {
    return value;
  }
}
