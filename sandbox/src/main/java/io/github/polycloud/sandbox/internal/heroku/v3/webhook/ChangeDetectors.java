// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Delivery;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Subscriptions;
import io.github.polycloud.sandbox.internal.heroku.webhook.WebhookSender;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The change detectors of all apps and add-ons with webhooks. */
final class ChangeDetectors implements Serializable {

  private final Map<UUID, ChangeDetector> detectors = new HashMap<>();
  private final HerokuState state;
  private final WebhookSender sender;

  ChangeDetectors(HerokuState state, WebhookSender sender) {
    this.state = state;
    this.sender = sender;
  }

  /** Sends a notification for every change since the last call. */
  void detect() {
    for (ChangeDetector detector : List.copyOf(detectors.values())) {
      detector.detect().forEach(this::send);
    }
    detectors.values().removeIf(ChangeDetector::idle);
  }

  /** Continues after a snapshot was restored: sends what was queued. */
  void resume() {
    for (ChangeDetector detector : detectors.values()) {
      detector.resume();
      detector.subscriptions().deliveries().stream()
          .filter(Delivery::unattempted)
          .forEach(this::send);
    }
  }

  private void send(Delivery delivery) {
    sender.send(
        delivery, (one, attempt) -> WebhookJsonViews.notification(one, attempt, state).toString());
  }

  /** The webhooks of an app or add-on, which is observed from now on. */
  Subscriptions of(WebhookSubject subject) {
    return detectors
        .computeIfAbsent(
            subject.id(), id -> new ChangeDetector(subject, new Subscriptions(state.clock())))
        .subscriptions();
  }
}
