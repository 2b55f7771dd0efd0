// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.AppWebhooks;
import io.github.polycloud.heroku.api.ConfigVars;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import io.github.polycloud.heroku.model.webhook.NewWebhook;
import io.github.polycloud.heroku.model.webhook.Webhook;
import io.github.polycloud.heroku.model.webhook.WebhookDelivery;
import io.github.polycloud.heroku.model.webhook.WebhookEvent;
import io.github.polycloud.heroku.model.webhook.WebhookLevel;
import io.github.polycloud.heroku.model.webhook.WebhookResource;
import io.github.polycloud.heroku.model.webhook.WebhookUpdate;
import io.github.polycloud.model.FieldUpdate;
import java.util.Map;
import java.util.Set;

class AppWebhooksOperationsTest extends HerokuOperations<AppWebhooks> {
  AppWebhooksOperationsTest() {
    super(AppWebhooks.class);
  }

  @Override
  protected Set<Class<?>> partial() {
    return Set.of(Reference.class, UserReference.class, Webhook.class);
  }

  @Override
  protected void runScenario(AppWebhooks webhooks) {
    String app = app();
    try (WebhookInbox inbox = WebhookInbox.open()) {
      Webhook webhook =
          webhooks.create(
              app,
              NewWebhook.to(inbox.url(), WebhookLevel.SYNC, "api:release")
                  .signedWith(WebhookInbox.SECRET)
                  .authorizedBy("Bearer inbox"));
      assertThat(webhooks.get(app, webhook.id())).isEqualTo(webhook);
      assertThat(webhooks.list(app)).containsExactly(webhook);

      api(ConfigVars.class).update(app, Map.of("COLOUR", "blue"));
      assertThat(inbox.next().resource()).isEqualTo(WebhookResource.RELEASE);
      history(webhooks, app, webhook);

      WebhookUpdate update =
          WebhookUpdate.builder()
              .level(WebhookLevel.NOTIFY)
              .authorization(FieldUpdate.clear())
              .build();
      assertThat(webhooks.update(app, webhook.id(), update).level()).isEqualTo(WebhookLevel.NOTIFY);
      assertThat(webhooks.delete(app, webhook.id()).id()).isEqualTo(webhook.id());
      assertThat(webhooks.list(app)).isEmpty();
    }
  }

  private static void history(AppWebhooks webhooks, String app, Webhook webhook) {
    WebhookEvent event = webhooks.events(app).first(1).get(0);
    assertThat(event.include()).isEqualTo("api:release");
    assertThat(webhooks.event(app, event.id()).payload()).isNotNull();
    WebhookDelivery delivery = webhooks.deliveries(app).first(1).get(0);
    assertThat(webhooks.delivery(app, delivery.id()).webhook())
        .isEqualTo(new WebhookDelivery.Subscription(webhook.id(), WebhookLevel.SYNC));
  }
}
