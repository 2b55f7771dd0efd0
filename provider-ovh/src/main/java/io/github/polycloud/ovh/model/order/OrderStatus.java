package io.github.polycloud.ovh.model.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far an order is. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record OrderStatus(@JsonValue String value) {
  /** It waits for its payment. */
  public static final OrderStatus NOT_PAID = new OrderStatus("notPaid");

  /** It is being looked at. */
  public static final OrderStatus CHECKING = new OrderStatus("checking");

  /** It waits for documents that OVH asked for. */
  public static final OrderStatus DOCUMENTS_REQUESTED = new OrderStatus("documentsRequested");

  /** It is being delivered. */
  public static final OrderStatus DELIVERING = new OrderStatus("delivering");

  /** It was delivered. */
  public static final OrderStatus DELIVERED = new OrderStatus("delivered");

  /** It is being cancelled. */
  public static final OrderStatus CANCELLING = new OrderStatus("cancelling");

  /** It was cancelled. */
  public static final OrderStatus CANCELLED = new OrderStatus("cancelled");

  /** Nobody knows. */
  public static final OrderStatus UNKNOWN = new OrderStatus("unknown");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderStatus {}

  @Override
  public String toString() {
    return value;
  }
}
