package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What was done to a resource. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record WebhookAction(@JsonValue String value) {
  /** It was made. */
  public static final WebhookAction CREATE = new WebhookAction("create");

  /** It was changed. */
  public static final WebhookAction UPDATE = new WebhookAction("update");

  /** It was destroyed. */
  public static final WebhookAction DESTROY = new WebhookAction("destroy");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookAction {}

  @Override
  public String toString() {
    return value;
  }
}
