package io.github.polycloud.ovh.model.me;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a bill is for. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record BillCategory(@JsonValue String value) {
  /** A renewal that came by itself. */
  public static final BillCategory AUTORENEW = new BillCategory("autorenew");

  /** A renewal ahead of time. */
  public static final BillCategory EARLY_RENEWAL = new BillCategory("earlyrenewal");

  /** Something bought. */
  public static final BillCategory PURCHASE = new BillCategory("purchase");

  /** Something of the Public Cloud. */
  public static final BillCategory PURCHASE_CLOUD = new BillCategory("purchase-cloud");

  /** A server. */
  public static final BillCategory PURCHASE_SERVERS = new BillCategory("purchase-servers");

  /** Something of the telephone. */
  public static final BillCategory PURCHASE_TELECOM = new BillCategory("purchase-telecom");

  /** A domain name or a hosting. */
  public static final BillCategory PURCHASE_WEB = new BillCategory("purchase-web");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BillCategory {}

  @Override
  public String toString() {
    return value;
  }
}
