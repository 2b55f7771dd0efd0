// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a delivery attempt. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class WebhookAttemptStatus extends ExtensibleEnum {
  private static final Values<WebhookAttemptStatus> VALUES = Values.of(WebhookAttemptStatus::new);

  /** Scheduled. */
  public static final WebhookAttemptStatus SCHEDULED = VALUES.get("scheduled");

  /** Delivered. */
  public static final WebhookAttemptStatus SUCCEEDED = VALUES.get("succeeded");

  /** Failed. */
  public static final WebhookAttemptStatus FAILED = VALUES.get("failed");

  private WebhookAttemptStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WebhookAttemptStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #SUCCEEDED}. */
  public boolean succeeded() {
    return this == SUCCEEDED;
  }

  /** Returns whether this is {@link #FAILED}. */
  public boolean failed() {
    return this == FAILED;
  }
}
