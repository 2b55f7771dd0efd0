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
 * Webhooks of an app, their events and deliveries.
 *
 * @since 0.1.0
 */
public interface AppWebhooks {
  /** Lists the webhooks of an app, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/webhooks")
  @Headers("Range: {range}")
  Paged<Webhook> list(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns a webhook. */
  @RequestLine("GET /apps/{app}/webhooks/{webhook}")
  Webhook get(@Param("app") String app, @Param("webhook") String webhook);

  /** Creates a webhook. */
  @RequestLine("POST /apps/{app}/webhooks")
  Webhook create(@Param("app") String app, NewWebhook webhook);

  /** Updates a webhook. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/webhooks/{webhook}")
  Webhook update(@Param("app") String app, @Param("webhook") String webhook, WebhookUpdate update);

  /** Deletes a webhook. */
  @RequestLine("DELETE /apps/{app}/webhooks/{webhook}")
  Webhook delete(@Param("app") String app, @Param("webhook") String webhook);

  /** Lists recent events, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/webhook-events")
  @Headers("Range: {range}")
  Paged<WebhookEvent> events(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns an event. */
  @RequestLine("GET /apps/{app}/webhook-events/{event}")
  WebhookEvent event(@Param("app") String app, @Param("event") String event);

  /** Lists recent deliveries, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/webhook-deliveries")
  @Headers("Range: {range}")
  Paged<WebhookDelivery> deliveries(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns a delivery. */
  @RequestLine("GET /apps/{app}/webhook-deliveries/{delivery}")
  WebhookDelivery delivery(@Param("app") String app, @Param("delivery") String delivery);
}
