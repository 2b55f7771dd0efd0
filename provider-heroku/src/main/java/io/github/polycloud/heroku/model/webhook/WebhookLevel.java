package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The delivery guarantee of a webhook. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record WebhookLevel(@JsonValue String value) {
  /** At most once: a failed delivery is not retried. */
  public static final WebhookLevel NOTIFY = new WebhookLevel("notify");

  /** Retried until delivered or a limit is reached. */
  public static final WebhookLevel SYNC = new WebhookLevel("sync");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookLevel {}

  @Override
  public String toString() {
    return value;
  }
}
