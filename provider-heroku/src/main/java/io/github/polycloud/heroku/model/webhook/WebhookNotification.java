// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event of an app or an add-on, as delivered to a webhook.
 *
 * @param id unique id, a UUID
 * @param resource type of the resource
 * @param action the action
 * @param actor the user who performed it
 * @param data the resource after the change
 * @param previousData previous values of the changed fields
 * @param sequence sequence number among the events of a resource; null if there is none
 * @param version API version of the data
 * @param webhookMetadata delivery, webhook and attempt of this notification
 * @param publishedAt time of publication
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
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
   * The delivery of a notification. On redelivery, the event is unchanged.
   *
   * @param event the event
   * @param webhook the webhook; only its id
   * @param delivery the delivery; only its id
   * @param attempt the attempt; only its id
   */
  public record Metadata(
      WebhookDelivery.@Nullable Event event,
      @Nullable Reference webhook,
      @Nullable Reference delivery,
      @Nullable Reference attempt) {}
}
