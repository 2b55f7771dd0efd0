// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.Accounts;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.ConfigVars;
import io.github.polycloud.heroku.api.PipelineWebhooks;
import io.github.polycloud.heroku.api.Pipelines;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import io.github.polycloud.heroku.model.pipeline.NewPipeline;
import io.github.polycloud.heroku.model.pipeline.NewPipelineCoupling;
import io.github.polycloud.heroku.model.pipeline.Pipeline;
import io.github.polycloud.heroku.model.pipeline.PipelineOwner;
import io.github.polycloud.heroku.model.pipeline.PipelineStage;
import io.github.polycloud.heroku.model.webhook.NewWebhook;
import io.github.polycloud.heroku.model.webhook.Webhook;
import io.github.polycloud.heroku.model.webhook.WebhookDelivery;
import io.github.polycloud.heroku.model.webhook.WebhookEvent;
import io.github.polycloud.heroku.model.webhook.WebhookLevel;
import io.github.polycloud.heroku.model.webhook.WebhookResource;
import io.github.polycloud.heroku.model.webhook.WebhookUpdate;
import java.util.Map;
import java.util.Set;

class PipelineWebhooksOperationsTest extends HerokuOperations<PipelineWebhooks> {
  PipelineWebhooksOperationsTest() {
    super(PipelineWebhooks.class);
  }

  @Override
  protected Set<Class<?>> partial() {
    return Set.of(Reference.class, UserReference.class, Webhook.class);
  }

  @Override
  protected void runScenario(PipelineWebhooks webhooks) {
    String shop = api(Apps.class).get(app()).id();
    String me = api(Accounts.class).get().id();
    Pipeline pipeline =
        api(Pipelines.class).create(new NewPipeline("way-out", PipelineOwner.user(me)));
    try (WebhookInbox inbox = WebhookInbox.open()) {
      NewWebhook request =
          NewWebhook.to(inbox.url(), WebhookLevel.SYNC, "api:release")
              .signedWith(WebhookInbox.SECRET);
      Webhook webhook = webhooks.create("way-out", request);
      assertThat(webhook.pipeline().id()).isEqualTo(pipeline.id());
      assertThat(webhooks.get("way-out", webhook.id())).isEqualTo(webhook);
      assertThat(webhooks.list(pipeline.id())).containsExactly(webhook);

      api(Pipelines.class)
          .createCoupling(new NewPipelineCoupling(shop, pipeline.id(), PipelineStage.STAGING));
      api(ConfigVars.class).update(shop, Map.of("COLOUR", "blue"));
      assertThat(inbox.next().resource()).isEqualTo(WebhookResource.RELEASE);
      WebhookEvent event = webhooks.events("way-out").first(1).get(0);
      assertThat(webhooks.event("way-out", event.id()).payload()).isNotNull();
      WebhookDelivery delivery = webhooks.deliveries("way-out").first(1).get(0);
      assertThat(webhooks.delivery("way-out", delivery.id()).webhook())
          .isEqualTo(new WebhookDelivery.Subscription(webhook.id(), WebhookLevel.SYNC));

      WebhookUpdate update = WebhookUpdate.builder().level(WebhookLevel.NOTIFY).build();
      assertThat(webhooks.update("way-out", webhook.id(), update).level())
          .isEqualTo(WebhookLevel.NOTIFY);
      assertThat(webhooks.delete("way-out", webhook.id()).id()).isEqualTo(webhook.id());
      assertThat(webhooks.list("way-out")).isEmpty();
    }
  }
}
