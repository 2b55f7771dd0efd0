// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The delivery of an event to a webhook.
 *
 * @param id unique id, a UUID
 * @param status its status
 * @param event the event
 * @param webhook the webhook
 * @param numAttempts number of attempts so far
 * @param lastAttempt the last attempt; null before the first
 * @param nextAttemptAt time of the next attempt; null if there is none
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record WebhookDelivery(
    String id,
    @Nullable WebhookDeliveryStatus status,
    @Nullable Event event,
    @Nullable Subscription webhook,
    int numAttempts,
    @Nullable Attempt lastAttempt,
    @Nullable Instant nextAttemptAt,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * The delivered event.
   *
   * @param id unique id, a UUID
   * @param include entity type of the event
   */
  public record Event(String id, @Nullable String include) {}

  /**
   * The webhook that receives the delivery.
   *
   * @param id unique id, a UUID
   * @param level delivery guarantee
   */
  public record Subscription(String id, @Nullable WebhookLevel level) {}

  /**
   * A delivery attempt.
   *
   * @param id unique id, a UUID
   * @param status its status
   * @param code HTTP status of the response; null if there was none
   * @param errorClass class of the error without a response; null if there was none
   * @param createdAt time of creation
   * @param updatedAt time of the last change
   */
  public record Attempt(
      String id,
      @Nullable WebhookAttemptStatus status,
      @Nullable Integer code,
      @Nullable String errorClass,
      @Nullable Instant createdAt,
      @Nullable Instant updatedAt) {}
}
