// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The type of the resource of an event. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class WebhookResource extends ExtensibleEnum {
  private static final Values<WebhookResource> VALUES = Values.of(WebhookResource::new);

  /** An add-on. */
  public static final WebhookResource ADDON = VALUES.get("addon");

  /** An add-on attachment. */
  public static final WebhookResource ADDON_ATTACHMENT = VALUES.get("addon-attachment");

  /** An app. */
  public static final WebhookResource APP = VALUES.get("app");

  /** A build. */
  public static final WebhookResource BUILD = VALUES.get("build");

  /** A collaborator of an app. */
  public static final WebhookResource COLLABORATOR = VALUES.get("collaborator");

  /** A domain of an app. */
  public static final WebhookResource DOMAIN = VALUES.get("domain");

  /** A dyno. */
  public static final WebhookResource DYNO = VALUES.get("dyno");

  /** A process type of an app. */
  public static final WebhookResource FORMATION = VALUES.get("formation");

  /** A release. */
  public static final WebhookResource RELEASE = VALUES.get("release");

  /** An SNI endpoint of an app. */
  public static final WebhookResource SNI_ENDPOINT = VALUES.get("sni-endpoint");

  private WebhookResource(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WebhookResource of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
