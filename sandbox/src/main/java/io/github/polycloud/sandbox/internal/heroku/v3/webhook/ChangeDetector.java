// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.webhook.Delivery;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Subscriptions;
import io.github.polycloud.sandbox.internal.heroku.v3.webhook.WebhookSubject.Entry;
import io.github.polycloud.sandbox.internal.http.Json;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Detects changes of a webhook subject by comparing its current views with the previous ones, so
 * that changes made through either API or in the background are all noticed.
 */
final class ChangeDetector implements Serializable {

  /** Fields that only follow from other changes. */
  private static final Set<String> DERIVED_FIELDS =
      Set.of("current", "eligible_for_rollback", "released_at", "slug_size", "updated_at");

  private final WebhookSubject subject;
  private final Subscriptions subscriptions;
  private transient Map<String, Entry> known;

  ChangeDetector(WebhookSubject subject, Subscriptions subscriptions) {
    this.subject = subject;
    this.subscriptions = subscriptions;
    this.known = snapshot();
  }

  /** Whether it can be dropped: its subject is deleted or never had a webhook. */
  boolean idle() {
    return known.isEmpty()
        || (subscriptions.webhooks().isEmpty() && subscriptions.events().isEmpty());
  }

  /** Takes what is there as known, since a snapshot is written between changes. */
  void resume() {
    known = snapshot();
  }

  Subscriptions subscriptions() {
    return subscriptions;
  }

  /** Records all changes since the last call and returns the deliveries they cause. */
  List<Delivery> detect() {
    Map<String, Entry> now = snapshot();
    List<Delivery> deliveries = new ArrayList<>();
    known.forEach(
        (key, entry) -> {
          if (!now.containsKey(key)) {
            deliveries.addAll(record(entry, "destroy", Json.object()));
          }
        });
    now.forEach(
        (key, entry) -> {
          Entry before = known.get(key);
          if (before == null) {
            deliveries.addAll(record(entry, "create", Json.object()));
          } else if (!changedFields(before, entry).isEmpty()) {
            deliveries.addAll(record(entry, "update", changedFields(before, entry)));
          }
        });
    known = now;
    return deliveries;
  }

  private List<Delivery> record(Entry entry, String action, ObjectNode previous) {
    return subscriptions.note(entry.include(), action, entry.view(), previous);
  }

  private Map<String, Entry> snapshot() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    subject.entries().get().forEach(entry -> entries.put(entry.key(), entry));
    return entries;
  }

  /** The previous values of the fields that differ. */
  private static ObjectNode changedFields(Entry before, Entry after) {
    ObjectNode previous = Json.object();
    before
        .view()
        .forEachEntry(
            (field, value) -> {
              if (!DERIVED_FIELDS.contains(field) && !value.equals(after.view().get(field))) {
                previous.set(field, value);
              }
            });
    return previous;
  }
}
