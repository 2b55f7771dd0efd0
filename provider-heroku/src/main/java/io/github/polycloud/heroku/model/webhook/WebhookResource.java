package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an event happened to. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record WebhookResource(@JsonValue String value) {
  /** An add-on. */
  public static final WebhookResource ADDON = new WebhookResource("addon");

  /** An attachment of an add-on. */
  public static final WebhookResource ADDON_ATTACHMENT = new WebhookResource("addon-attachment");

  /** An app. */
  public static final WebhookResource APP = new WebhookResource("app");

  /** A build. */
  public static final WebhookResource BUILD = new WebhookResource("build");

  /** A collaborator of an app. */
  public static final WebhookResource COLLABORATOR = new WebhookResource("collaborator");

  /** A hostname of an app. */
  public static final WebhookResource DOMAIN = new WebhookResource("domain");

  /** A dyno. */
  public static final WebhookResource DYNO = new WebhookResource("dyno");

  /** A process type of an app. */
  public static final WebhookResource FORMATION = new WebhookResource("formation");

  /** A release. */
  public static final WebhookResource RELEASE = new WebhookResource("release");

  /** A certificate of an app. */
  public static final WebhookResource SNI_ENDPOINT = new WebhookResource("sni-endpoint");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WebhookResource {}

  @Override
  public String toString() {
    return value;
  }
}
