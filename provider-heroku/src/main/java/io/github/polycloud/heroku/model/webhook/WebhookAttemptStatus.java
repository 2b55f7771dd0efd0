package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a delivery attempt. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record WebhookAttemptStatus(@JsonValue String value) {
  /** Scheduled. */
  public static final WebhookAttemptStatus SCHEDULED = new WebhookAttemptStatus("scheduled");

  /** Delivered. */
  public static final WebhookAttemptStatus SUCCEEDED = new WebhookAttemptStatus("succeeded");

  /** Failed. */
  public static final WebhookAttemptStatus FAILED = new WebhookAttemptStatus("failed");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookAttemptStatus {}

  @Override
  public String toString() {
    return value;
  }
}
