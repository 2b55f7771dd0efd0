// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.me;

import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An order. Each read of its status moves a paid one to the next step. */
public final class Order implements Serializable {

  private static final List<String> STEPS = List.of("checking", "delivering", "delivered");

  private final long id;
  private final Instant date;
  private final String password;
  private final Price withoutTax;
  private final Stored.Action delivery;
  private String status;

  private Order(
      long id,
      Instant date,
      String password,
      Price withoutTax,
      Stored.Action delivery,
      String status) {
    this.id = id;
    this.date = date;
    this.password = password;
    this.withoutTax = withoutTax;
    this.delivery = delivery;
    this.status = status;
  }

  static Order of(Bill bill) {
    return new Order(
        bill.orderId(), bill.date(), bill.password(), bill.withoutTax(), () -> {}, "delivered");
  }

  static Order unpaid(long id, Instant date, String password, Price withoutTax) {
    return new Order(id, date, password, withoutTax, () -> {}, "notPaid");
  }

  static Order paid(
      long id, Instant date, String password, Price withoutTax, Stored.Action delivery) {
    return new Order(id, date, password, withoutTax, delivery, STEPS.get(0));
  }

  public long id() {
    return id;
  }

  public String url() {
    return document("order.html");
  }

  Instant date() {
    return date;
  }

  String status() {
    String now = status;
    int step = STEPS.indexOf(status);
    if (step >= 0 && step < STEPS.size() - 1) {
      status = STEPS.get(step + 1);
      if (step == STEPS.size() - 2) {
        delivery.run();
      }
    }
    return now;
  }

  ObjectNode toJson() {
    return withoutTax.addTo(
        Json.object()
            .put("orderId", id)
            .put("date", Dates.text(date))
            .put("expirationDate", Dates.text(date.plus(Duration.ofDays(14))))
            .putNull("retractionDate")
            .put("password", password)
            .put("pdfUrl", document("order.pdf"))
            .put("url", url()));
  }

  private String document(String name) {
    return "https://billing.example/%s?orderId=%d&orderPassword=%s".formatted(name, id, password);
  }
}
