package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Type of a line of an order. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record OrderLineType(@JsonValue String value) {
  /** An accessory. */
  public static final OrderLineType ACCESSORY = new OrderLineType("ACCESSORY");

  /** A deposit. */
  public static final OrderLineType CAUTION = new OrderLineType("CAUTION");

  /** A selected option. */
  public static final OrderLineType CHOSEN = new OrderLineType("CHOOSED");

  /** Consumption. */
  public static final OrderLineType CONSUMPTION = new OrderLineType("CONSUMPTION");

  /** A new service. */
  public static final OrderLineType CREATION = new OrderLineType("CREATION");

  /** Delivery. */
  public static final OrderLineType DELIVERY = new OrderLineType("DELIVERY");

  /** A billed period. */
  public static final OrderLineType DURATION = new OrderLineType("DURATION");

  /** A gift. */
  public static final OrderLineType GIFT = new OrderLineType("GIFT");

  /** A setup fee. */
  public static final OrderLineType INSTALLATION = new OrderLineType("INSTALLATION");

  /** A license. */
  public static final OrderLineType LICENSE = new OrderLineType("LICENSE");

  /** A line that is not displayed. */
  public static final OrderLineType MUTE = new OrderLineType("MUTE");

  /** Other. */
  public static final OrderLineType OTHER = new OrderLineType("OTHER");

  /** Usage beyond the plan. */
  public static final OrderLineType OUTPLAN = new OrderLineType("OUTPLAN");

  /** A quantity. */
  public static final OrderLineType QUANTITY = new OrderLineType("QUANTITY");

  /** A refund. */
  public static final OrderLineType REFUND = new OrderLineType("REFUND");

  /** A renewal. */
  public static final OrderLineType RENEW = new OrderLineType("RENEW");

  /** A special agreement. */
  public static final OrderLineType SPECIAL = new OrderLineType("SPECIAL");

  /** A change of the offer. */
  public static final OrderLineType SWITCH = new OrderLineType("SWITCH");

  /** A transfer. */
  public static final OrderLineType TRANSFER = new OrderLineType("TRANSFER");

  /** A voucher. */
  public static final OrderLineType VOUCHER = new OrderLineType("VOUCHER");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderLineType {}

  @Override
  public String toString() {
    return value;
  }
}
