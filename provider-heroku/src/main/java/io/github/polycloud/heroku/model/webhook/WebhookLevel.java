package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How hard Heroku tries to deliver. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record WebhookLevel(@JsonValue String value) {
  /** Once, and then no more. */
  public static final WebhookLevel NOTIFY = new WebhookLevel("notify");

  /** Again and again, until it is taken or a limit is reached. */
  public static final WebhookLevel SYNC = new WebhookLevel("sync");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookLevel {}

  @Override
  public String toString() {
    return value;
  }
}
