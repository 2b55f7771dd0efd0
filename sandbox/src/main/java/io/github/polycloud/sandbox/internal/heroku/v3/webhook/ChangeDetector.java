package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.webhook.Delivery;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Subscriptions;
import io.github.polycloud.sandbox.internal.heroku.v3.webhook.WebhookSubject.Thing;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds out what changed by comparing what the API shows now with what it showed last. So whatever
 * brought a change about, in either dialect or behind both, nobody has to remember to tell of it.
 */
final class ChangeDetector {

  /** These follow from other changes and are no news of their own. */
  private static final Set<String> ECHOES =
      Set.of("current", "eligible_for_rollback", "released_at", "slug_size", "updated_at");

  private final WebhookSubject subject;
  private final Subscriptions subscriptions;
  private Map<String, Thing> known;

  ChangeDetector(WebhookSubject subject, Subscriptions subscriptions) {
    this.subject = subject;
    this.subscriptions = subscriptions;
    this.known = look();
  }

  /** Whether nobody would miss it: its subject is gone, or nobody ever asked to hear of it. */
  boolean idle() {
    return known.isEmpty()
        || (subscriptions.webhooks().isEmpty() && subscriptions.events().isEmpty());
  }

  Subscriptions subscriptions() {
    return subscriptions;
  }

  /** Notes all changes since the last time, and answers what is to be delivered. */
  List<Delivery> changes() {
    Map<String, Thing> now = look();
    List<Delivery> deliveries = new ArrayList<>();
    known.forEach(
        (key, thing) -> {
          if (!now.containsKey(key)) {
            deliveries.addAll(note(thing, "destroy", Json.object()));
          }
        });
    now.forEach(
        (key, thing) -> {
          Thing before = known.get(key);
          if (before == null) {
            deliveries.addAll(note(thing, "create", Json.object()));
          } else if (!news(before, thing).isEmpty()) {
            deliveries.addAll(note(thing, "update", news(before, thing)));
          }
        });
    known = now;
    return deliveries;
  }

  private List<Delivery> note(Thing thing, String action, ObjectNode previous) {
    return subscriptions.note(thing.include(), action, thing.shape(), previous);
  }

  private Map<String, Thing> look() {
    Map<String, Thing> things = new LinkedHashMap<>();
    subject.things().get().forEach(thing -> things.put(thing.key(), thing));
    return things;
  }

  /** The fields that differ, as they were. */
  private static ObjectNode news(Thing before, Thing after) {
    ObjectNode previous = Json.object();
    before
        .shape()
        .forEachEntry(
            (field, value) -> {
              if (!ECHOES.contains(field) && !value.equals(after.shape().get(field))) {
                previous.set(field, value);
              }
            });
    return previous;
  }
}
