// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.AddOnWebhooks;
import io.github.polycloud.heroku.api.AddOns;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import io.github.polycloud.heroku.model.addon.AddOnUpdate;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.webhook.NewWebhook;
import io.github.polycloud.heroku.model.webhook.Webhook;
import io.github.polycloud.heroku.model.webhook.WebhookDelivery;
import io.github.polycloud.heroku.model.webhook.WebhookEvent;
import io.github.polycloud.heroku.model.webhook.WebhookLevel;
import io.github.polycloud.heroku.model.webhook.WebhookResource;
import io.github.polycloud.heroku.model.webhook.WebhookUpdate;
import io.github.polycloud.model.FieldUpdate;
import java.util.Set;

class AddOnWebhooksOperationsTest extends HerokuOperations<AddOnWebhooks> {
  private static final String PLAN = "heroku-postgresql:dev";

  AddOnWebhooksOperationsTest() {
    super(AddOnWebhooks.class);
  }

  @Override
  protected Set<Class<?>> partial() {
    return Set.of(Reference.class, UserReference.class, Webhook.class);
  }

  @Override
  protected void runScenario(AddOnWebhooks webhooks) {
    AddOns addOns = api(AddOns.class);
    String app = app();
    String addOn = addOns.create(app, NewAddOn.builder(PLAN).build()).id();
    addOns.markProvisioned(addOn);
    try (WebhookInbox inbox = WebhookInbox.open()) {
      Webhook webhook =
          webhooks.create(
              addOn,
              NewWebhook.to(inbox.url(), WebhookLevel.SYNC, "api:addon")
                  .signedWith(WebhookInbox.SECRET)
                  .authorizedBy("Bearer inbox"));
      assertThat(webhooks.get(addOn, webhook.id())).isEqualTo(webhook);
      assertThat(webhooks.list(addOn)).containsExactly(webhook);

      addOns.update(app, addOn, AddOnUpdate.plan(PLAN).named("listener"));
      assertThat(inbox.next().resource()).isEqualTo(WebhookResource.ADDON);
      history(webhooks, addOn, webhook);

      WebhookUpdate update =
          WebhookUpdate.builder()
              .level(WebhookLevel.NOTIFY)
              .authorization(FieldUpdate.clear())
              .build();
      assertThat(webhooks.update(addOn, webhook.id(), update).level())
          .isEqualTo(WebhookLevel.NOTIFY);
      assertThat(webhooks.delete(addOn, webhook.id()).id()).isEqualTo(webhook.id());
      assertThat(webhooks.list(addOn)).isEmpty();
    }
  }

  private static void history(AddOnWebhooks webhooks, String addOn, Webhook webhook) {
    WebhookEvent event = webhooks.events(addOn).first(1).get(0);
    assertThat(event.include()).isEqualTo("api:addon");
    assertThat(webhooks.event(addOn, event.id()).payload()).isNotNull();
    WebhookDelivery delivery = webhooks.deliveries(addOn).first(1).get(0);
    assertThat(webhooks.delivery(addOn, delivery.id()).webhook())
        .isEqualTo(new WebhookDelivery.Subscription(webhook.id(), WebhookLevel.SYNC));
  }
}
