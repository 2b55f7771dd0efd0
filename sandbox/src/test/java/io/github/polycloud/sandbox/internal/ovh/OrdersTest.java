// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OrdersTest {

  private static final String ITEM =
      "{\"planCode\":\"project.2018\",\"duration\":\"P1M\",\"pricingMode\":\"default\",\"quantity\":1}";

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void aPaidCartBecomesAProjectAndABill() {
    String cart = filledCart();
    ovh.post(cart + "/assign", "");
    int projects = ovh.get("/cloud/project").json().size();
    int bills = ovh.get("/me/bill").json().size();

    JsonNode bought =
        ovh.post(cart + "/checkout", "{\"autoPayWithPreferredPaymentMethod\":true}").json();

    String order = "/me/order/" + bought.path("orderId").asLong();
    assertThat(ovh.get(order).json().path("url")).isEqualTo(bought.path("url"));
    assertThat(ovh.get(order + "/status").json().asString()).isEqualTo("checking");
    assertThat(ovh.get(order + "/status").json().asString()).isEqualTo("delivering");
    assertThat(ovh.get(order + "/status").json().asString()).isEqualTo("delivered");
    assertThat(ovh.get("/cloud/project").json()).hasSize(projects + 1);
    assertThat(ovh.get("/me/bill").json()).hasSize(bills + 1);
    assertThat(ovh.get("/me/bill?orderId=" + bought.path("orderId").asLong()).json()).hasSize(1);
    assertThat(ovh.post(cart + "/checkout", "{}").status()).isEqualTo(409);
  }

  @Test
  void anUnpaidOrderWaits() {
    String cart = filledCart();
    ovh.post(cart + "/assign", "");

    long id = ovh.post(cart + "/checkout", "{}").json().path("orderId").asLong();

    assertThat(ovh.get("/me/order/" + id + "/status").json().asString()).isEqualTo("notPaid");
    assertThat(ovh.get("/me/order/" + id + "/status").json().asString()).isEqualTo("notPaid");
  }

  @Test
  void aCartNeedsNoLoginUntilItIsBought() {
    Response cart = unsigned("/order/cart", "{\"ovhSubsidiary\":\"FR\",\"description\":\"mine\"}");
    String path = "/order/cart/" + cart.json().path("cartId").asString();

    assertThat(cart.json().path("description").asString()).isEqualTo("mine");
    assertThat(unsigned(path + "/cloud", ITEM).json().path("itemId").asLong()).isPositive();
    JsonNode summary = ovh.send(ovh.request(path + "/summary")).json();
    assertThat(summary.path("orderId").isNull()).isTrue();
    assertThat(summary.path("details")).hasSize(1);
    assertThat(unsigned(path + "/checkout", "{}").status()).isEqualTo(401);
  }

  @Test
  void aCartThatCannotBeBoughtIsRejected() {
    String cart = filledCart();

    assertThat(ovh.post(cart + "/checkout", "{}").message()).contains("not assigned");
    ovh.post(cart + "/assign", "");
    assertThat(ovh.post(cart + "/assign", "").json().path("class").asString())
        .isEqualTo("CartAlreadyAssigned");
    ovh.delete(cart);
    assertThat(ovh.get(cart + "/summary").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1M>1 month", "project.2018>nothing", "\"quantity\":1>\"quantity\":0"})
  void anUnknownPlanIsRejected(String change) {
    String[] halves = change.split(">");
    String cart = newCart();

    assertThat(ovh.post(cart + "/cloud", ITEM.replace(halves[0], halves[1])).status())
        .isEqualTo(400);
    assertThat(ovh.get(cart + "/summary").json().path("details")).isEmpty();
  }

  @Test
  void everyBillHasItsOrder() {
    long orderId =
        ovh.get("/me/bill/" + ovh.get("/me/bill").texts().get(0)).json().path("orderId").asLong();

    assertThat(ovh.get("/me/order/" + orderId + "/status").json().asString())
        .isEqualTo("delivered");
    assertThat(ovh.get("/me/order?date.from=2030-01-01").body()).isEqualTo("[]");
    assertThat(ovh.get("/me/order/1").status()).isEqualTo(404);
    assertThat(ovh.post("/order/cart", "{\"ovhSubsidiary\":\"XX\"}").status()).isEqualTo(400);
  }

  private String filledCart() {
    String cart = newCart();
    ovh.post(cart + "/cloud", ITEM);
    return cart;
  }

  private String newCart() {
    return "/order/cart/"
        + ovh.post("/order/cart", "{\"ovhSubsidiary\":\"FR\"}").json().path("cartId").asString();
  }

  private Response unsigned(String path, String body) {
    return ovh.send(ovh.request(path).POST(BodyPublishers.ofString(body)));
  }
}
