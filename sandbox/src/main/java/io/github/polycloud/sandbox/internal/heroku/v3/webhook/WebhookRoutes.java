package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Delivery;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Event;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Subscriptions;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Webhook;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;

/** The webhooks of an app or of an add-on, their deliveries and the events behind those. */
final class WebhookRoutes {

  private static final Sorting<Webhook> WEBHOOKS =
      Sorting.by(
          Attribute.text("id", webhook -> webhook.id().toString()),
          Attribute.time("created_at", Webhook::createdAt));
  private static final Sorting<Delivery> DELIVERIES =
      Sorting.by(
          Attribute.text("id", delivery -> delivery.id().toString()),
          Attribute.number("seq", Delivery::sequence),
          Attribute.time("created_at", Delivery::createdAt));
  private static final Sorting<Event> EVENTS =
      Sorting.by(
          Attribute.text("id", event -> event.id().toString()),
          Attribute.number("seq", Event::sequence),
          Attribute.time("created_at", Event::createdAt));

  private final SecureRandom random = new SecureRandom();
  private final String owner;
  private final Function<Context, WebhookSubject> subject;
  private final ChangeDetectors watches;
  private final HerokuState state;

  WebhookRoutes(
      String owner, Function<Context, WebhookSubject> subject, ChangeDetectors watches, HerokuState state) {
    this.owner = owner;
    this.subject = subject;
    this.watches = watches;
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get(owner + "/webhooks", this::list);
    routes.post(owner + "/webhooks", this::create);
    routes.get(owner + "/webhooks/{webhook}", ctx -> show(ctx, webhook(ctx)));
    routes.patch(owner + "/webhooks/{webhook}", this::update);
    routes.delete(owner + "/webhooks/{webhook}", this::delete);
    routes.get(owner + "/webhook-deliveries", this::deliveries);
    routes.get(owner + "/webhook-deliveries/{delivery}", this::delivery);
    routes.get(owner + "/webhook-events", this::events);
    routes.get(owner + "/webhook-events/{event}", this::event);
  }

  private void list(Context ctx) {
    WebhookSubject of = subject.apply(ctx);
    Responses.list(ctx, WEBHOOKS, watches.of(of).webhooks(), one -> WebhookShapes.webhook(one, of));
  }

  /** A secret that was made up here is shown this once. */
  private void create(Context ctx) {
    WebhookSubject of = subject.apply(ctx);
    Body body = Body.of(ctx);
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
    watches.of(of).add(webhook);
    if (given == null) {
      ctx.header("Heroku-Webhook-Secret", secret);
    }
    Responses.created(ctx, WebhookShapes.webhook(webhook, of));
  }

  private void update(Context ctx) {
    Webhook old = webhook(ctx);
    Responses.requireMatch(ctx, WebhookShapes.webhook(old, subject.apply(ctx)));
    Body body = Body.of(ctx);
    String secret = body.text("secret");
    Webhook changed =
        new Webhook(
            old.id(),
            body.has("include") ? body.requiredTexts("include") : old.include(),
            body.has("level") ? body.requiredText("level") : old.level(),
            body.has("url") ? Webhook.address(body.requiredText("url")) : old.url(),
            secret == null ? old.secret() : secret,
            body.has("authorization") ? body.text("authorization") : old.authorization(),
            old.createdAt(),
            state.now());
    subscriptions(ctx).replace(old, changed);
    show(ctx, changed);
  }

  private void delete(Context ctx) {
    Webhook webhook = webhook(ctx);
    Responses.requireMatch(ctx, WebhookShapes.webhook(webhook, subject.apply(ctx)));
    subscriptions(ctx).remove(webhook);
    show(ctx, webhook);
  }

  private void deliveries(Context ctx) {
    Responses.list(ctx, DELIVERIES, subscriptions(ctx).deliveries(), WebhookShapes::delivery);
  }

  private void delivery(Context ctx) {
    Responses.ok(ctx, WebhookShapes.delivery(subscriptions(ctx).delivery(ctx.pathParam("delivery"))));
  }

  private void events(Context ctx) {
    Responses.list(ctx, EVENTS, subscriptions(ctx).events(), one -> WebhookShapes.event(one, state));
  }

  private void event(Context ctx) {
    Event event = subscriptions(ctx).event(ctx.pathParam("event"));
    Responses.ok(ctx, WebhookShapes.event(event, state));
  }

  private Subscriptions subscriptions(Context ctx) {
    return watches.of(subject.apply(ctx));
  }

  private Webhook webhook(Context ctx) {
    return subscriptions(ctx).webhook(ctx.pathParam("webhook"));
  }

  private void show(Context ctx, Webhook webhook) {
    Responses.ok(ctx, WebhookShapes.webhook(webhook, subject.apply(ctx)));
  }

  private String newSecret() {
    byte[] secret = new byte[30];
    random.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }
}
