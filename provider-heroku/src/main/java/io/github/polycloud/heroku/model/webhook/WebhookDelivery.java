package io.github.polycloud.heroku.model.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of telling a subscriber of one event.
 *
 * @param id unique id, a UUID
 * @param status where it is
 * @param event what is told
 * @param webhook the subscription
 * @param numAttempts how often it was tried
 * @param lastAttempt how that went the last time; null before the first
 * @param nextAttemptAt when it is tried again; null when it is not
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
   * The event that is told.
   *
   * @param id unique id, a UUID
   * @param include kind of the entity it happened to
   */
  public record Event(String id, @Nullable String include) {}

  /**
   * The subscription it is told to.
   *
   * @param id unique id, a UUID
   * @param level how hard Heroku tries to deliver
   */
  public record Subscription(String id, @Nullable WebhookLevel level) {}

  /**
   * One try.
   *
   * @param id unique id, a UUID
   * @param status how it went
   * @param code HTTP status of the answer; null when there was none
   * @param errorClass what went wrong without an answer
   * @param createdAt when it was made
   * @param updatedAt when it was last changed
   */
  public record Attempt(
      String id,
      @Nullable WebhookAttemptStatus status,
      @Nullable Integer code,
      @Nullable String errorClass,
      @Nullable Instant createdAt,
      @Nullable Instant updatedAt) {}
}
