// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** The webhooks of one app or add-on with their events and deliveries. */
public final class Subscriptions implements Serializable {

  private final List<Webhook> webhooks = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();
  private final InstantSource clock;

  public Subscriptions(InstantSource clock) {
    this.clock = clock;
  }

  public List<Webhook> webhooks() {
    return List.copyOf(webhooks);
  }

  public List<Event> events() {
    return List.copyOf(events);
  }

  public List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  public Webhook webhook(String id) {
    return Lookup.first(webhooks, webhook -> webhook.id().toString().equals(id), "webhook");
  }

  public Event event(String id) {
    return Lookup.first(events, event -> event.id().toString().equals(id), "webhook_event");
  }

  public Delivery delivery(String id) {
    return Lookup.first(
        deliveries, delivery -> delivery.id().toString().equals(id), "webhook_delivery");
  }

  public void add(Webhook webhook) {
    webhooks.add(webhook);
  }

  public Webhook replace(Webhook old, Webhook changed) {
    webhooks.set(webhooks.indexOf(old), changed);
    return changed;
  }

  public void remove(Webhook webhook) {
    webhooks.remove(webhook);
  }

  /** Records a change and returns its deliveries; a change without webhooks is not recorded. */
  public List<Delivery> note(String include, String action, ObjectNode data, ObjectNode previous) {
    List<Webhook> listeners = webhooks.stream().filter(one -> one.observes(include)).toList();
    if (listeners.isEmpty()) {
      return List.of();
    }
    Event event =
        new Event(
            UUID.randomUUID(), include, action, data, previous, events.size() + 1, clock.instant());
    events.add(event);
    return listeners.stream().map(webhook -> delivery(event, webhook)).toList();
  }

  private Delivery delivery(Event event, Webhook webhook) {
    Delivery delivery = new Delivery(deliveries.size() + 1, event, webhook, clock.instant());
    deliveries.add(delivery);
    return delivery;
  }
}
