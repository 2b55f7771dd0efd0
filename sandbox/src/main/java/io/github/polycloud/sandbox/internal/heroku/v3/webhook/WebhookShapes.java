package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Attempt;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Delivery;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Event;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Webhook;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows webhooks, and what it tells them. */
final class WebhookShapes {

  private static final String VERSION = "application/vnd.heroku+json; version=3";

  private WebhookShapes() {}

  /** Shows neither secret nor authorization. */
  static ObjectNode webhook(Webhook webhook, WebhookSubject subject) {
    ObjectNode node =
        Json.object()
            .put("created_at", webhook.createdAt().toString())
            .put("id", webhook.id().toString())
            .put("level", webhook.level())
            .put("updated_at", webhook.updatedAt().toString())
            .put("url", webhook.url().toString());
    webhook.include().forEach(node.putArray("include")::add);
    node.set(subject.field(), Shapes.named(subject.id(), subject.name().get()));
    return node;
  }

  static ObjectNode delivery(Delivery delivery) {
    Instant next = delivery.nextAttemptAt();
    ObjectNode node =
        Json.object()
            .put("created_at", delivery.createdAt().toString())
            .put("id", delivery.id().toString())
            .putNull("last_attempt")
            .put("next_attempt_at", next == null ? null : next.toString())
            .put("num_attempts", delivery.attempts())
            .put("status", delivery.status())
            .put("updated_at", delivery.updatedAt().toString());
    node.putObject("event")
        .put("id", delivery.event().id().toString())
        .put("include", delivery.event().include());
    node.putObject("webhook")
        .put("id", delivery.webhook().id().toString())
        .put("level", delivery.webhook().level());
    Attempt attempt = delivery.lastAttempt();
    if (attempt != null) {
      node.set("last_attempt", attempt(attempt));
    }
    return node;
  }

  static ObjectNode event(Event event, HerokuState state) {
    ObjectNode node =
        Json.object()
            .put("created_at", event.createdAt().toString())
            .put("id", event.id().toString())
            .put("include", event.include())
            .put("updated_at", event.createdAt().toString());
    node.set("payload", payload(event, state));
    return node;
  }

  /** What one attempt of a delivery says. */
  static ObjectNode notification(Delivery delivery, UUID attempt, HerokuState state) {
    Event event = delivery.event();
    ObjectNode node =
        payload(event, state)
            .put("created_at", event.createdAt().toString())
            .put("id", event.id().toString())
            .put("published_at", state.now().toString())
            .put("sequence", event.sequence())
            .put("updated_at", event.createdAt().toString());
    ObjectNode metadata = node.putObject("webhook_metadata");
    metadata.putObject("attempt").put("id", attempt.toString());
    metadata.putObject("delivery").put("id", delivery.id().toString());
    metadata.putObject("event").put("id", event.id().toString()).put("include", event.include());
    metadata.putObject("webhook").put("id", delivery.webhook().id().toString());
    return node;
  }

  private static ObjectNode payload(Event event, HerokuState state) {
    Account actor = state.account();
    ObjectNode node =
        Json.object()
            .put("action", event.action())
            .put("resource", event.resource())
            .put("version", VERSION);
    node.set("actor", Shapes.user(actor.id(), actor.email()));
    node.set("data", event.data());
    node.set("previous_data", event.previous());
    return node;
  }

  private static ObjectNode attempt(Attempt attempt) {
    return Json.object()
        .put("code", attempt.code())
        .put("created_at", attempt.createdAt().toString())
        .put("error_class", attempt.errorClass())
        .put("id", attempt.id().toString())
        .put("status", attempt.succeeded() ? "succeeded" : "failed")
        .put("updated_at", attempt.updatedAt().toString());
  }
}
