package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.auth.Tokens;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** {@code /me/order}: what the account bought, the orders behind its bills included. */
public final class Orders {

  private static final long FIRST_NEW = 6_000_000_000L;

  private final Map<Long, Order> orders = new LinkedHashMap<>();
  private final Bills bills;
  private final Tokens tokens;
  private final InstantSource clock;
  private long lastId = FIRST_NEW;

  Orders(Bills bills, Tokens tokens, InstantSource clock) {
    this.bills = bills;
    this.tokens = tokens;
    this.clock = clock;
    bills.all().forEach(bill -> keep(Order.of(bill)));
  }

  /**
   * Takes an order that is not paid yet.
   *
   * @param withoutTax what it costs
   * @return the order, which waits for its payment
   */
  public Order unpaid(Price withoutTax) {
    return keep(Order.unpaid(++lastId, clock.instant(), tokens.password(6), withoutTax));
  }

  /**
   * Takes an order that is paid at once.
   *
   * @param description what the bill will say
   * @param withoutTax what it costs
   * @param delivery hands over what was bought
   * @return the order, which will be delivered and then billed
   */
  public Order paid(String description, Price withoutTax, Runnable delivery) {
    long id = ++lastId;
    return keep(
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

  void register(Routes routes) {
    routes.get("/me/order", this::list);
    routes.get("/me/order/{orderId}", call -> find(call).toJson());
    routes.get("/me/order/{orderId}/status", call -> StringNode.valueOf(find(call).status()));
  }

  private void bill(long orderId, String description, Price price) {
    String id = "FR" + orderId % 100_000_000;
    Instant now = clock.instant();
    BillLine line = new BillLine(id + "-1", description, id, 1, price, Dates.day(now));
    bills.add(new Bill(id, orderId, now, "purchase-cloud", tokens.password(4), List.of(line)));
  }

  private JsonNode list(Call call) {
    Optional<Instant> from = call.queryDate("date.from");
    Optional<Instant> to = call.queryDate("date.to");
    return Json.ids(
        orders.values().stream()
            .filter(order -> from.isEmpty() || !order.date().isBefore(from.get()))
            .filter(order -> to.isEmpty() || !order.date().isAfter(to.get()))
            .map(Order::id));
  }

  private Order find(Call call) {
    long id = call.id("orderId");
    return Optional.ofNullable(orders.get(id))
        .orElseThrow(() -> OvhError.noSuchObject("orderId", id));
  }

  private Order keep(Order order) {
    orders.put(order.id(), order);
    return order;
  }
}
