package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a line of an order is for. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record OrderLineType(@JsonValue String value) {
  /** An accessory. */
  public static final OrderLineType ACCESSORY = new OrderLineType("ACCESSORY");

  /** A deposit. */
  public static final OrderLineType CAUTION = new OrderLineType("CAUTION");

  /** A choice among options. */
  public static final OrderLineType CHOSEN = new OrderLineType("CHOOSED");

  /** What was used. */
  public static final OrderLineType CONSUMPTION = new OrderLineType("CONSUMPTION");

  /** Something new. */
  public static final OrderLineType CREATION = new OrderLineType("CREATION");

  /** The delivery. */
  public static final OrderLineType DELIVERY = new OrderLineType("DELIVERY");

  /** A time that is paid for. */
  public static final OrderLineType DURATION = new OrderLineType("DURATION");

  /** A gift. */
  public static final OrderLineType GIFT = new OrderLineType("GIFT");

  /** The set-up. */
  public static final OrderLineType INSTALLATION = new OrderLineType("INSTALLATION");

  /** A licence. */
  public static final OrderLineType LICENSE = new OrderLineType("LICENSE");

  /** Nothing that is shown. */
  public static final OrderLineType MUTE = new OrderLineType("MUTE");

  /** Something else. */
  public static final OrderLineType OTHER = new OrderLineType("OTHER");

  /** What goes beyond a plan. */
  public static final OrderLineType OUTPLAN = new OrderLineType("OUTPLAN");

  /** A number of pieces. */
  public static final OrderLineType QUANTITY = new OrderLineType("QUANTITY");

  /** Money that is given back. */
  public static final OrderLineType REFUND = new OrderLineType("REFUND");

  /** A renewal. */
  public static final OrderLineType RENEW = new OrderLineType("RENEW");

  /** Something agreed on apart. */
  public static final OrderLineType SPECIAL = new OrderLineType("SPECIAL");

  /** A change of offer. */
  public static final OrderLineType SWITCH = new OrderLineType("SWITCH");

  /** A transfer. */
  public static final OrderLineType TRANSFER = new OrderLineType("TRANSFER");

  /** A voucher. */
  public static final OrderLineType VOUCHER = new OrderLineType("VOUCHER");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderLineType {}

  @Override
  public String toString() {
    return value;
  }
}
