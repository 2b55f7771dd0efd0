// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook: a subscription to events of an app, an add-on or a pipeline.
 *
 * @param id unique id, a UUID
 * @param app the app; null for a webhook of an add-on or a pipeline
 * @param addon the add-on; null for a webhook of an app or a pipeline
 * @param pipeline the pipeline; null for a webhook of an app or an add-on
 * @param include subscribed entity types, for example {@code api:release}
 * @param level delivery guarantee
 * @param url delivery URL; omitted from {@code toString}, because it may contain a token
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Webhook(
    String id,
    @Nullable Reference app,
    @Nullable Reference addon,
    @Nullable Reference pipeline,
    List<String> include,
    WebhookLevel level,
    @Sensitive String url,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
