// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The action of an event. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class WebhookAction extends ExtensibleEnum {
  private static final Values<WebhookAction> VALUES = Values.of(WebhookAction::new);

  /** The resource was created. */
  public static final WebhookAction CREATE = VALUES.get("create");

  /** The resource was updated. */
  public static final WebhookAction UPDATE = VALUES.get("update");

  /** The resource was destroyed. */
  public static final WebhookAction DESTROY = VALUES.get("destroy");

  private WebhookAction(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WebhookAction of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
