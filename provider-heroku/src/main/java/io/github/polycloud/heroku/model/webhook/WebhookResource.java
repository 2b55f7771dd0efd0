package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of the resource of an event. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record WebhookResource(@JsonValue String value) {
  /** An add-on. */
  public static final WebhookResource ADDON = new WebhookResource("addon");

  /** An add-on attachment. */
  public static final WebhookResource ADDON_ATTACHMENT = new WebhookResource("addon-attachment");

  /** An app. */
  public static final WebhookResource APP = new WebhookResource("app");

  /** A build. */
  public static final WebhookResource BUILD = new WebhookResource("build");

  /** A collaborator of an app. */
  public static final WebhookResource COLLABORATOR = new WebhookResource("collaborator");

  /** A domain of an app. */
  public static final WebhookResource DOMAIN = new WebhookResource("domain");

  /** A dyno. */
  public static final WebhookResource DYNO = new WebhookResource("dyno");

  /** A process type of an app. */
  public static final WebhookResource FORMATION = new WebhookResource("formation");

  /** A release. */
  public static final WebhookResource RELEASE = new WebhookResource("release");

  /** An SNI endpoint of an app. */
  public static final WebhookResource SNI_ENDPOINT = new WebhookResource("sni-endpoint");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookResource {}

  @Override
  public String toString() {
    return value;
  }
}
