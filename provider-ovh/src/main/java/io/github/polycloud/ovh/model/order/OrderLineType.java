// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Type of a line of an order. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class OrderLineType extends ExtensibleEnum {
  private static final Values<OrderLineType> VALUES = Values.of(OrderLineType::new);

  /** An accessory. */
  public static final OrderLineType ACCESSORY = VALUES.get("ACCESSORY");

  /** A deposit. */
  public static final OrderLineType CAUTION = VALUES.get("CAUTION");

  /** A selected option. */
  public static final OrderLineType CHOSEN = VALUES.get("CHOOSED");

  /** Consumption. */
  public static final OrderLineType CONSUMPTION = VALUES.get("CONSUMPTION");

  /** A new service. */
  public static final OrderLineType CREATION = VALUES.get("CREATION");

  /** Delivery. */
  public static final OrderLineType DELIVERY = VALUES.get("DELIVERY");

  /** A billed period. */
  public static final OrderLineType DURATION = VALUES.get("DURATION");

  /** A gift. */
  public static final OrderLineType GIFT = VALUES.get("GIFT");

  /** A setup fee. */
  public static final OrderLineType INSTALLATION = VALUES.get("INSTALLATION");

  /** A license. */
  public static final OrderLineType LICENSE = VALUES.get("LICENSE");

  /** A line that is not displayed. */
  public static final OrderLineType MUTE = VALUES.get("MUTE");

  /** Other. */
  public static final OrderLineType OTHER = VALUES.get("OTHER");

  /** Usage beyond the plan. */
  public static final OrderLineType OUTPLAN = VALUES.get("OUTPLAN");

  /** A quantity. */
  public static final OrderLineType QUANTITY = VALUES.get("QUANTITY");

  /** A refund. */
  public static final OrderLineType REFUND = VALUES.get("REFUND");

  /** A renewal. */
  public static final OrderLineType RENEW = VALUES.get("RENEW");

  /** A special agreement. */
  public static final OrderLineType SPECIAL = VALUES.get("SPECIAL");

  /** A change of the offer. */
  public static final OrderLineType SWITCH = VALUES.get("SWITCH");

  /** A transfer. */
  public static final OrderLineType TRANSFER = VALUES.get("TRANSFER");

  /** A voucher. */
  public static final OrderLineType VOUCHER = VALUES.get("VOUCHER");

  private OrderLineType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OrderLineType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
