// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a delivery. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class WebhookDeliveryStatus extends ExtensibleEnum {
  private static final Values<WebhookDeliveryStatus> VALUES = Values.of(WebhookDeliveryStatus::new);

  /** Pending. */
  public static final WebhookDeliveryStatus PENDING = VALUES.get("pending");

  /** Scheduled. */
  public static final WebhookDeliveryStatus SCHEDULED = VALUES.get("scheduled");

  /** Failed; it will be retried. */
  public static final WebhookDeliveryStatus RETRYING = VALUES.get("retrying");

  /** Failed; it will not be retried. */
  public static final WebhookDeliveryStatus FAILED = VALUES.get("failed");

  /** Delivered. */
  public static final WebhookDeliveryStatus SUCCEEDED = VALUES.get("succeeded");

  private WebhookDeliveryStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WebhookDeliveryStatus of(String name) {
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
