package io.github.polycloud.heroku.model.webhook;

import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an app or an add-on, as Heroku keeps it.
 *
 * @param id unique id, a UUID
 * @param include kind of the entity it happened to, for example {@code api:release}
 * @param payload what happened
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record WebhookEvent(
    String id,
    @Nullable String include,
    @Nullable Payload payload,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * What happened.
   *
   * @param resource what it happened to
   * @param action what was done
   * @param actor who did it
   * @param data the resource as it became
   * @param previousData the fields that changed, as they were
   * @param version version of the API that the data is written in
   */
  public record Payload(
      WebhookResource resource,
      WebhookAction action,
      @Nullable UserReference actor,
      @Nullable WebhookData data,
      @Nullable WebhookData previousData,
      @Nullable String version) {}
}
