// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.auth.RandomTokens;
import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** {@code /me/order}: the orders of the account, those behind its bills included. */
public final class Orders implements Serializable {

  private static final long FIRST_NEW = 6_000_000_000L;

  private final EntityStore<Order> orders = new EntityStore<>(Order::id);
  private final Bills bills;
  private final RandomTokens tokens;
  private final InstantSource clock;
  private long lastId = FIRST_NEW;

  Orders(Bills bills, RandomTokens tokens, InstantSource clock) {
    this.bills = bills;
    this.tokens = tokens;
    this.clock = clock;
    bills.all().forEach(bill -> orders.put(Order.of(bill)));
  }

  /** Places an order that waits for its payment. */
  public Order unpaid(Price withoutTax) {
    return orders.put(Order.unpaid(++lastId, clock.instant(), tokens.password(6), withoutTax));
  }

  /** Places a paid order, which is delivered and then billed under the given description. */
  public Order paid(String description, Price withoutTax, Stored.Action delivery) {
    long id = ++lastId;
    return orders.put(
        Order.paid(
            id,
            clock.instant(),
            tokens.password(6),
            withoutTax,
            () -> {
              delivery.run();
              bill(id, description, withoutTax);
            }));
  }

  void register(OvhRouter router) {
    RestCollection.of(router, "/me/order", "orderId", orders)
        .numbered()
        .filter(
            request -> request.queryDate("date.from"),
            (order, from) -> !order.date().isBefore(from))
        .filter(request -> request.queryDate("date.to"), (order, to) -> !order.date().isAfter(to))
        .list()
        .get(Order::toJson)
        .get("/status", order -> Json.text(order.status()));
  }

  private void bill(long orderId, String description, Price price) {
    String id = "FR" + orderId % 100_000_000;
    Instant now = clock.instant();
    BillLine line = new BillLine(id + "-1", description, id, 1, price, Dates.day(now));
    bills.add(Bill.of(id, orderId, now, "purchase-cloud", tokens.password(4), List.of(line)));
  }
}
