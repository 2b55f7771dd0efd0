// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.webhook.NewWebhook;
import io.github.polycloud.heroku.model.webhook.Webhook;
import io.github.polycloud.heroku.model.webhook.WebhookDelivery;
import io.github.polycloud.heroku.model.webhook.WebhookEvent;
import io.github.polycloud.heroku.model.webhook.WebhookUpdate;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/**
 * Webhooks of a pipeline and its apps, their events and deliveries.
 *
 * @since 0.1.0
 */
public interface PipelineWebhooks {
  /** Lists the webhooks of a pipeline, ordered by id unless a range is given. */
  @RequestLine("GET /pipelines/{pipeline}/webhooks")
  @Headers({"Accept: application/vnd.heroku+json; version=3.webhooks", "Range: {range}"})
  Paged<Webhook> list(@Param("pipeline") String pipeline, @Param("range") ListRange... range);

  /** Returns a webhook. */
  @RequestLine("GET /pipelines/{pipeline}/webhooks/{webhook}")
  @Headers("Accept: application/vnd.heroku+json; version=3.webhooks")
  Webhook get(@Param("pipeline") String pipeline, @Param("webhook") String webhook);

  /** Creates a webhook. */
  @RequestLine("POST /pipelines/{pipeline}/webhooks")
  @Headers("Accept: application/vnd.heroku+json; version=3.webhooks")
  Webhook create(@Param("pipeline") String pipeline, NewWebhook webhook);

  /** Updates a webhook. */
  @Idempotent
  @RequestLine("PATCH /pipelines/{pipeline}/webhooks/{webhook}")
  @Headers("Accept: application/vnd.heroku+json; version=3.webhooks")
  Webhook update(
      @Param("pipeline") String pipeline, @Param("webhook") String webhook, WebhookUpdate update);

  /** Deletes a webhook. */
  @RequestLine("DELETE /pipelines/{pipeline}/webhooks/{webhook}")
  @Headers("Accept: application/vnd.heroku+json; version=3.webhooks")
  Webhook delete(@Param("pipeline") String pipeline, @Param("webhook") String webhook);

  /** Lists recent events, ordered by id unless a range is given. */
  @RequestLine("GET /pipelines/{pipeline}/webhook-events")
  @Headers({"Accept: application/vnd.heroku+json; version=3.webhooks", "Range: {range}"})
  Paged<WebhookEvent> events(
      @Param("pipeline") String pipeline, @Param("range") ListRange... range);

  /** Returns an event. */
  @RequestLine("GET /pipelines/{pipeline}/webhook-events/{event}")
  @Headers("Accept: application/vnd.heroku+json; version=3.webhooks")
  WebhookEvent event(@Param("pipeline") String pipeline, @Param("event") String event);

  /** Lists recent deliveries, ordered by id unless a range is given. */
  @RequestLine("GET /pipelines/{pipeline}/webhook-deliveries")
  @Headers({"Accept: application/vnd.heroku+json; version=3.webhooks", "Range: {range}"})
  Paged<WebhookDelivery> deliveries(
      @Param("pipeline") String pipeline, @Param("range") ListRange... range);

  /** Returns a delivery. */
  @RequestLine("GET /pipelines/{pipeline}/webhook-deliveries/{delivery}")
  @Headers("Accept: application/vnd.heroku+json; version=3.webhooks")
  WebhookDelivery delivery(@Param("pipeline") String pipeline, @Param("delivery") String delivery);
}
