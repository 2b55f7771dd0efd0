// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Delivery;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Event;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Subscriptions;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Webhook;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import io.github.polycloud.sandbox.internal.heroku.webhook.WebhookSender;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;

/** Webhooks of apps, add-ons and pipelines, with their deliveries and events. */
public final class WebhookRoutes implements Serializable {

  private static final Sorting<Webhook> WEBHOOKS =
      Sorting.byId(Webhook::id).time("created_at", Webhook::createdAt);
  private static final Sorting<Delivery> DELIVERIES =
      Sorting.byId(Delivery::id)
          .number("seq", Delivery::sequence)
          .time("created_at", Delivery::createdAt);
  private static final Sorting<Event> EVENTS =
      Sorting.byId(Event::id).number("seq", Event::sequence).time("created_at", Event::createdAt);

  private static final SecureRandom RANDOM = new SecureRandom();
  private final HerokuState state;
  private final ChangeDetectors detectors;

  public WebhookRoutes(HerokuState state, WebhookSender sender) {
    this.state = state;
    this.detectors = new ChangeDetectors(state, sender);
  }

  public void addTo(V3Router router) {
    detectors.resume();
    state.watch(detectors::detect);
    addTo(router, "/apps/{app}", in -> WebhookSubject.of(in.app(), state));
    addTo(router, "/addons/{addon}", in -> WebhookSubject.of(in.addOn(), state));
    addTo(
        router,
        "/pipelines/{pipeline}",
        in -> {
          in.requireVariant("webhooks");
          return WebhookSubject.of(in.pipeline(), state);
        });
  }

  private void addTo(V3Router router, String owner, Function<V3Request, WebhookSubject> subject) {
    Function<V3Request, Subscriptions> subscriptions = in -> detectors.of(subject.apply(in));
    router
        .collection(
            owner + "/webhooks",
            WEBHOOKS,
            (webhook, in) -> WebhookJsonViews.webhook(webhook, subject.apply(in)))
        .list(in -> subscriptions.apply(in).webhooks())
        .create(in -> create(in, subscriptions.apply(in)))
        .item("webhook", in -> subscriptions.apply(in).webhook(in.path("webhook")))
        .get()
        .replace((old, in) -> subscriptions.apply(in).replace(old, changed(old, in.body())))
        .delete((webhook, in) -> subscriptions.apply(in).remove(webhook));
    router
        .collection(owner + "/webhook-deliveries", DELIVERIES, WebhookJsonViews::delivery)
        .list(in -> subscriptions.apply(in).deliveries())
        .item("delivery", in -> subscriptions.apply(in).delivery(in.path("delivery")))
        .get();
    router
        .collection(
            owner + "/webhook-events", EVENTS, event -> WebhookJsonViews.event(event, state))
        .list(in -> subscriptions.apply(in).events())
        .item("event", in -> subscriptions.apply(in).event(in.path("event")))
        .get();
  }

  /** A generated secret is sent this once, in a header. */
  private Webhook create(V3Request in, Subscriptions subscriptions) {
    RequestBody body = in.body();
    String given = body.text("secret");
    String secret = given == null ? newSecret() : given;
    Instant now = state.now();
    Webhook webhook =
        new Webhook(
            UUID.randomUUID(),
            body.requiredTexts("include"),
            body.requiredText("level"),
            Webhook.address(body.requiredText("url")),
            secret,
            body.text("authorization"),
            now,
            now);
    subscriptions.add(webhook);
    if (given == null) {
      in.ctx().header("Heroku-Webhook-Secret", secret);
    }
    return webhook;
  }

  private Webhook changed(Webhook old, RequestBody body) {
    return new Webhook(
        old.id(),
        body.has("include") ? body.requiredTexts("include") : old.include(),
        body.has("level") ? body.requiredText("level") : old.level(),
        body.has("url") ? Webhook.address(body.requiredText("url")) : old.url(),
        body.text("secret", old.secret()),
        body.has("authorization") ? body.text("authorization") : old.authorization(),
        old.createdAt(),
        state.now());
  }

  private String newSecret() {
    byte[] secret = new byte[30];
    RANDOM.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }
}
