// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event of an app or an add-on, as stored by Heroku.
 *
 * @param id unique id, a UUID
 * @param include entity type, for example {@code api:release}
 * @param payload content of the event
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record WebhookEvent(
    String id,
    @Nullable String include,
    @Nullable Payload payload,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * The content of an event.
   *
   * @param resource type of the resource
   * @param action the action
   * @param actor the user who performed it
   * @param data the resource after the change
   * @param previousData previous values of the changed fields
   * @param version API version of the data
   */
  public record Payload(
      WebhookResource resource,
      WebhookAction action,
      @Nullable UserReference actor,
      @Nullable WebhookData data,
      @Nullable WebhookData previousData,
      @Nullable String version) {}
}
