// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The delivery guarantee of a webhook. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class WebhookLevel extends ExtensibleEnum {
  private static final Values<WebhookLevel> VALUES = Values.of(WebhookLevel::new);

  /** At most once: a failed delivery is not retried. */
  public static final WebhookLevel NOTIFY = VALUES.get("notify");

  /** Retried until delivered or a limit is reached. */
  public static final WebhookLevel SYNC = VALUES.get("sync");

  private WebhookLevel(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WebhookLevel of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
