package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Subscriptions;
import io.github.polycloud.sandbox.internal.heroku.webhook.WebhookSender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The watches over all apps and add-ons that anybody set a webhook on. */
final class ChangeDetectors {

  private final Map<UUID, ChangeDetector> watches = new HashMap<>();
  private final HerokuState state;
  private final WebhookSender sender;

  ChangeDetectors(HerokuState state, WebhookSender sender) {
    this.state = state;
    this.sender = sender;
  }

  /** Looks at everything watched and sends what is new. */
  void look() {
    for (ChangeDetector watch : List.copyOf(watches.values())) {
      watch
          .changes()
          .forEach(
              delivery ->
                  sender.send(
                      delivery,
                      (one, attempt) ->
                          WebhookShapes.notification(one, attempt, state).toString()));
    }
    watches.values().removeIf(ChangeDetector::idle);
  }

  /** The webhooks of an app or add-on, watched from now on if it was not before. */
  Subscriptions of(WebhookSubject subject) {
    return watches
        .computeIfAbsent(subject.id(), id -> new ChangeDetector(subject, new Subscriptions(state::now)))
        .subscriptions();
  }
}
