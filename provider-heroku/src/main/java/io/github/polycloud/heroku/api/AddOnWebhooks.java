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

/** Subscriptions to what happens to an add-on, the events, and their deliveries. */
public interface AddOnWebhooks {
  /** The subscriptions of an add-on; by id, or by the range that is given. */
  @RequestLine("GET /addons/{addon}/webhooks")
  @Headers("Range: {range}")
  Paged<Webhook> list(@Param("addon") String addon, @Param("range") ListRange... range);

  /** One subscription. */
  @RequestLine("GET /addons/{addon}/webhooks/{webhook}")
  Webhook get(@Param("addon") String addon, @Param("webhook") String webhook);

  /** Subscribes. */
  @RequestLine("POST /addons/{addon}/webhooks")
  Webhook create(@Param("addon") String addon, NewWebhook webhook);

  /** Changes a subscription. */
  @Idempotent
  @RequestLine("PATCH /addons/{addon}/webhooks/{webhook}")
  Webhook update(
      @Param("addon") String addon, @Param("webhook") String webhook, WebhookUpdate update);

  /** Ends a subscription. */
  @RequestLine("DELETE /addons/{addon}/webhooks/{webhook}")
  Webhook delete(@Param("addon") String addon, @Param("webhook") String webhook);

  /** What happened lately; by id, or by the range that is given. */
  @RequestLine("GET /addons/{addon}/webhook-events")
  @Headers("Range: {range}")
  Paged<WebhookEvent> events(@Param("addon") String addon, @Param("range") ListRange... range);

  /** One event. */
  @RequestLine("GET /addons/{addon}/webhook-events/{event}")
  WebhookEvent event(@Param("addon") String addon, @Param("event") String event);

  /** What became of the deliveries; by id, or by the range that is given. */
  @RequestLine("GET /addons/{addon}/webhook-deliveries")
  @Headers("Range: {range}")
  Paged<WebhookDelivery> deliveries(
      @Param("addon") String addon, @Param("range") ListRange... range);

  /** One delivery. */
  @RequestLine("GET /addons/{addon}/webhook-deliveries/{delivery}")
  WebhookDelivery delivery(@Param("addon") String addon, @Param("delivery") String delivery);
}
