// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.id;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Attempt;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Delivery;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Event;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Webhook;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Views of webhooks, events and deliveries, and the notifications sent to webhooks. */
final class WebhookJsonViews {

  private static final String VERSION = "application/vnd.heroku+json; version=3";

  private WebhookJsonViews() {}

  /** Contains neither the secret nor the authorization. */
  static ObjectNode webhook(Webhook webhook, WebhookSubject subject) {
    return JsonView.of(webhook.id(), webhook.createdAt(), webhook.updatedAt())
        .put("include", webhook.include())
        .put("level", webhook.level())
        .put("url", webhook.url().toString())
        .put(subject.field(), id(subject.id()).put("name", subject.name().get()))
        .node();
  }

  static ObjectNode delivery(Delivery delivery) {
    Event event = delivery.event();
    Webhook webhook = delivery.webhook();
    Attempt attempt = delivery.lastAttempt();
    return JsonView.of(delivery)
        .put("event", id(event.id()).put("include", event.include()))
        .put("last_attempt", attempt == null ? null : attempt(attempt))
        .put("next_attempt_at", delivery.nextAttemptAt())
        .put("num_attempts", delivery.attempts())
        .put("status", delivery.status())
        .put("webhook", id(webhook.id()).put("level", webhook.level()))
        .node();
  }

  static ObjectNode event(Event event, HerokuState state) {
    return JsonView.of(event.id(), event.createdAt(), event.createdAt())
        .put("include", event.include())
        .put("payload", payload(event, state, JsonView.empty()))
        .node();
  }

  /** The body of one attempt of a delivery. */
  static ObjectNode notification(Delivery delivery, UUID attempt, HerokuState state) {
    Event event = delivery.event();
    JsonView metadata =
        JsonView.empty()
            .put("attempt", id(attempt))
            .put("delivery", id(delivery.id()))
            .put("event", id(event.id()).put("include", event.include()))
            .put("webhook", id(delivery.webhook().id()));
    return payload(event, state, JsonView.of(event.id(), event.createdAt(), event.createdAt()))
        .put("published_at", state.now())
        .put("sequence", event.sequence())
        .put("webhook_metadata", metadata)
        .node();
  }

  private static JsonView payload(Event event, HerokuState state, JsonView view) {
    Account actor = state.account();
    return view.put("action", event.action())
        .put("actor", JsonView.user(actor.id(), actor.email()))
        .put("data", event.data())
        .put("previous_data", event.previous())
        .put("resource", event.resource())
        .put("version", VERSION);
  }

  private static ObjectNode attempt(Attempt attempt) {
    return JsonView.of(attempt.id(), attempt.createdAt(), attempt.updatedAt())
        .put("code", attempt.code())
        .put("error_class", attempt.errorClass())
        .put("status", attempt.succeeded() ? "succeeded" : "failed")
        .node();
  }
}
