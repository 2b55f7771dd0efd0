package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How one try to deliver went. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record WebhookAttemptStatus(@JsonValue String value) {
  /** It is about to be made. */
  public static final WebhookAttemptStatus SCHEDULED = new WebhookAttemptStatus("scheduled");

  /** It was taken. */
  public static final WebhookAttemptStatus SUCCEEDED = new WebhookAttemptStatus("succeeded");

  /** It was not taken. */
  public static final WebhookAttemptStatus FAILED = new WebhookAttemptStatus("failed");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookAttemptStatus {}

  @Override
  public String toString() {
    return value;
  }
}
