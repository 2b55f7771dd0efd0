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
 * Webhooks of an add-on, their events and deliveries.
 *
 * @since 0.1.0
 */
public interface AddOnWebhooks {
  /** Lists the webhooks of an add-on, ordered by id unless a range is given. */
  @RequestLine("GET /addons/{addon}/webhooks")
  @Headers("Range: {range}")
  Paged<Webhook> list(@Param("addon") String addon, @Param("range") ListRange... range);

  /** Returns a webhook. */
  @RequestLine("GET /addons/{addon}/webhooks/{webhook}")
  Webhook get(@Param("addon") String addon, @Param("webhook") String webhook);

  /** Creates a webhook. */
  @RequestLine("POST /addons/{addon}/webhooks")
  Webhook create(@Param("addon") String addon, NewWebhook webhook);

  /** Updates a webhook. */
  @Idempotent
  @RequestLine("PATCH /addons/{addon}/webhooks/{webhook}")
  Webhook update(
      @Param("addon") String addon, @Param("webhook") String webhook, WebhookUpdate update);

  /** Deletes a webhook. */
  @RequestLine("DELETE /addons/{addon}/webhooks/{webhook}")
  Webhook delete(@Param("addon") String addon, @Param("webhook") String webhook);

  /** Lists recent events, ordered by id unless a range is given. */
  @RequestLine("GET /addons/{addon}/webhook-events")
  @Headers("Range: {range}")
  Paged<WebhookEvent> events(@Param("addon") String addon, @Param("range") ListRange... range);

  /** Returns an event. */
  @RequestLine("GET /addons/{addon}/webhook-events/{event}")
  WebhookEvent event(@Param("addon") String addon, @Param("event") String event);

  /** Lists recent deliveries, ordered by id unless a range is given. */
  @RequestLine("GET /addons/{addon}/webhook-deliveries")
  @Headers("Range: {range}")
  Paged<WebhookDelivery> deliveries(
      @Param("addon") String addon, @Param("range") ListRange... range);

  /** Returns a delivery. */
  @RequestLine("GET /addons/{addon}/webhook-deliveries/{delivery}")
  WebhookDelivery delivery(@Param("addon") String addon, @Param("delivery") String delivery);
}
