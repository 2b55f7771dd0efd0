package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The action of an event. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record WebhookAction(@JsonValue String value) {
  /** The resource was created. */
  public static final WebhookAction CREATE = new WebhookAction("create");

  /** The resource was updated. */
  public static final WebhookAction UPDATE = new WebhookAction("update");

  /** The resource was destroyed. */
  public static final WebhookAction DESTROY = new WebhookAction("destroy");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookAction {}

  @Override
  public String toString() {
    return value;
  }
}
