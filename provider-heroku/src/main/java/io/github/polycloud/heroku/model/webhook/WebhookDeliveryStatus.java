package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a delivery is. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record WebhookDeliveryStatus(@JsonValue String value) {
  /** It waits to be scheduled. */
  public static final WebhookDeliveryStatus PENDING = new WebhookDeliveryStatus("pending");

  /** It is about to be tried. */
  public static final WebhookDeliveryStatus SCHEDULED = new WebhookDeliveryStatus("scheduled");

  /** It went wrong and is tried again. */
  public static final WebhookDeliveryStatus RETRYING = new WebhookDeliveryStatus("retrying");

  /** It is given up. */
  public static final WebhookDeliveryStatus FAILED = new WebhookDeliveryStatus("failed");

  /** It was taken. */
  public static final WebhookDeliveryStatus SUCCEEDED = new WebhookDeliveryStatus("succeeded");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookDeliveryStatus {}

  @Override
  public String toString() {
    return value;
  }
}
