// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Status of an order. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class OrderStatus extends ExtensibleEnum {
  private static final Values<OrderStatus> VALUES = Values.of(OrderStatus::new);

  /** Waiting for payment. */
  public static final OrderStatus NOT_PAID = VALUES.get("notPaid");

  /** Being reviewed. */
  public static final OrderStatus CHECKING = VALUES.get("checking");

  /** Waiting for documents that OVH requested. */
  public static final OrderStatus DOCUMENTS_REQUESTED = VALUES.get("documentsRequested");

  /** Being delivered. */
  public static final OrderStatus DELIVERING = VALUES.get("delivering");

  /** Delivered. */
  public static final OrderStatus DELIVERED = VALUES.get("delivered");

  /** Being cancelled. */
  public static final OrderStatus CANCELLING = VALUES.get("cancelling");

  /** Cancelled. */
  public static final OrderStatus CANCELLED = VALUES.get("cancelled");

  /** Unknown to the service. */
  public static final OrderStatus UNKNOWN = VALUES.get("unknown");

  private OrderStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OrderStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
