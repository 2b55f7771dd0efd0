package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Status of an order. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record OrderStatus(@JsonValue String value) {
  /** Waiting for payment. */
  public static final OrderStatus NOT_PAID = new OrderStatus("notPaid");

  /** Being reviewed. */
  public static final OrderStatus CHECKING = new OrderStatus("checking");

  /** Waiting for documents that OVH requested. */
  public static final OrderStatus DOCUMENTS_REQUESTED = new OrderStatus("documentsRequested");

  /** Being delivered. */
  public static final OrderStatus DELIVERING = new OrderStatus("delivering");

  /** Delivered. */
  public static final OrderStatus DELIVERED = new OrderStatus("delivered");

  /** Being cancelled. */
  public static final OrderStatus CANCELLING = new OrderStatus("cancelling");

  /** Cancelled. */
  public static final OrderStatus CANCELLED = new OrderStatus("cancelled");

  /** Unknown to the service. */
  public static final OrderStatus UNKNOWN = new OrderStatus("unknown");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderStatus {}

  @Override
  public String toString() {
    return value;
  }
}
