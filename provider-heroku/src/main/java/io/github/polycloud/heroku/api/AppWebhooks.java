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

/** Subscriptions to what happens to an app, the events, and their deliveries. */
public interface AppWebhooks {
  /** The subscriptions of an app; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/webhooks")
  @Headers("Range: {range}")
  Paged<Webhook> list(@Param("app") String app, @Param("range") ListRange... range);

  /** One subscription. */
  @RequestLine("GET /apps/{app}/webhooks/{webhook}")
  Webhook get(@Param("app") String app, @Param("webhook") String webhook);

  /** Subscribes. */
  @RequestLine("POST /apps/{app}/webhooks")
  Webhook create(@Param("app") String app, NewWebhook webhook);

  /** Changes a subscription. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/webhooks/{webhook}")
  Webhook update(@Param("app") String app, @Param("webhook") String webhook, WebhookUpdate update);

  /** Ends a subscription. */
  @RequestLine("DELETE /apps/{app}/webhooks/{webhook}")
  Webhook delete(@Param("app") String app, @Param("webhook") String webhook);

  /** What happened lately; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/webhook-events")
  @Headers("Range: {range}")
  Paged<WebhookEvent> events(@Param("app") String app, @Param("range") ListRange... range);

  /** One event. */
  @RequestLine("GET /apps/{app}/webhook-events/{event}")
  WebhookEvent event(@Param("app") String app, @Param("event") String event);

  /** What became of the deliveries; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/webhook-deliveries")
  @Headers("Range: {range}")
  Paged<WebhookDelivery> deliveries(@Param("app") String app, @Param("range") ListRange... range);

  /** One delivery. */
  @RequestLine("GET /apps/{app}/webhook-deliveries/{delivery}")
  WebhookDelivery delivery(@Param("app") String app, @Param("delivery") String delivery);
}
