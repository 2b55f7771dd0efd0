package io.github.polycloud.heroku.model.webhook;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an app or an add-on, as it was told to a subscriber.
 *
 * @param id unique id, a UUID
 * @param resource what it happened to
 * @param action what was done
 * @param actor who did it
 * @param data the resource as it became
 * @param previousData the fields that changed, as they were
 * @param sequence orders what happened to one resource, where Heroku numbers it
 * @param version version of the API that the data is written in
 * @param webhookMetadata which delivery it came with
 * @param publishedAt when it was told
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record WebhookNotification(
    @Nullable String id,
    WebhookResource resource,
    WebhookAction action,
    @Nullable UserReference actor,
    @Nullable WebhookData data,
    @Nullable WebhookData previousData,
    @Nullable String sequence,
    @Nullable String version,
    @Nullable Metadata webhookMetadata,
    @Nullable Instant publishedAt,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * Which delivery a notification came with. When it is delivered again, the event stays the same.
   *
   * @param event the event that is told
   * @param webhook the subscription; its id only
   * @param delivery the delivery; its id only
   * @param attempt the try; its id only
   */
  public record Metadata(
      WebhookDelivery.@Nullable Event event,
      @Nullable Reference webhook,
      @Nullable Reference delivery,
      @Nullable Reference attempt) {}
}
