package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a delivery. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record WebhookDeliveryStatus(@JsonValue String value) {
  /** Pending. */
  public static final WebhookDeliveryStatus PENDING = new WebhookDeliveryStatus("pending");

  /** Scheduled. */
  public static final WebhookDeliveryStatus SCHEDULED = new WebhookDeliveryStatus("scheduled");

  /** Failed; it will be retried. */
  public static final WebhookDeliveryStatus RETRYING = new WebhookDeliveryStatus("retrying");

  /** Failed; it will not be retried. */
  public static final WebhookDeliveryStatus FAILED = new WebhookDeliveryStatus("failed");

  /** Delivered. */
  public static final WebhookDeliveryStatus SUCCEEDED = new WebhookDeliveryStatus("succeeded");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookDeliveryStatus {}

  @Override
  public String toString() {
    return value;
  }
}
