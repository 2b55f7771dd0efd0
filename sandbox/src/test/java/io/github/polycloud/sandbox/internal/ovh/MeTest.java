// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MeTest {

  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f me@home";

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void aChangedProfileKeepsWhatWasLeftOutAndWhatIsReadOnly() {
    JsonNode before = ovh.get("/me").json();

    Response changed = ovh.put("/me", "{\"city\":\"Sète\",\"phone\":null,\"nichandle\":\"x\"}");

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.body()).isEqualTo("null");
    JsonNode after = ovh.get("/me").json();
    assertThat(after.path("city").asString()).isEqualTo("Sète");
    assertThat(after.path("phone").isNull()).isTrue();
    assertThat(after.path("nichandle")).isEqualTo(before.path("nichandle"));
    assertThat(after.path("zip")).isEqualTo(before.path("zip"));
  }

  @Test
  void aFieldOfTheWrongTypeChangesNothing() {
    Response response = ovh.put("/me", "{\"zip\":\"34200\",\"city\":7}");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.message()).startsWith("[city] Given data (7) is not valid");
    assertThat(ovh.get("/me").json().path("zip").asString()).isEqualTo("59100");
  }

  @Test
  void anSshKeyIsListedShownAndRemoved() {
    Response added = add("work laptop/é+", KEY);

    assertThat(added.status()).isEqualTo(200);
    assertThat(added.body()).isEqualTo("null");
    assertThat(ovh.get("/me/sshKey").texts()).containsExactly("work laptop/é+");
    String path = "/me/sshKey/work%20laptop%2F%C3%A9+";
    assertThat(ovh.get(path).json().path("key").asString()).isEqualTo(KEY);
    assertThat(ovh.delete(path).body()).isEqualTo("null");
    assertThat(ovh.get("/me/sshKey").body()).isEqualTo("[]");
  }

  @Test
  void aTakenKeyNameIsAConflict() {
    add("laptop", KEY);

    assertThat(add("laptop", KEY).status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rubbish",
        "ssh-ed25519",
        "ssh-ed25519 ****",
        "ssh-ed25519 AAAA",
        "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"
      })
  void anInvalidPublicKeyIsRejected(String key) {
    assertThat(add("laptop", key).status()).isEqualTo(400);
    assertThat(ovh.get("/me/sshKey").body()).isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"keyName\":\"laptop\"}", "{\"keyName\":null,\"key\":\"x\"}"})
  void aMissingParameterIsNamed(String body) {
    Response response = ovh.post("/me/sshKey", body);

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.message()).matches("\\[key(Name)?] Missing parameter");
  }

  @Test
  void anUnknownSshKeyIsNotFound() {
    Response response = ovh.delete("/me/sshKey/none");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.message())
        .isEqualTo("The requested object (keyName = none) does not exist");
  }

  @Test
  void theLinesOfABillSumToItsPrice() {
    String billId = ovh.get("/me/bill").texts().stream().sorted().toList().get(3);
    JsonNode bill = ovh.get("/me/bill/" + billId).json();

    long lines =
        ovh.get("/me/bill/%s/details".formatted(billId)).texts().stream()
            .map(line -> ovh.get("/me/bill/%s/details/%s".formatted(billId, line)).json())
            .mapToLong(line -> line.path("totalPrice").path("priceInUcents").asLong())
            .sum();

    assertThat(bill.path("priceWithoutTax").path("priceInUcents").asLong()).isEqualTo(lines);
    assertThat(bill.path("orderId").asLong()).isGreaterThan(Integer.MAX_VALUE);
    assertThat(bill.path("priceWithTax").path("text").asString()).matches("\\d+\\.\\d\\d €");
    assertThat(bill.path("date").asString()).isEqualTo("2026-03-01T00:00:00+01:00");
    assertThat(ovh.get("/me/bill/%s/payment".formatted(billId)).json().path("paymentType"))
        .hasToString("\"creditCard\"");
  }

  @ParameterizedTest
  @CsvSource({
    "date.to=2030-01-01,12",
    "date.from=2026-11-01T00:00:00%2B01:00,1",
    "date.from=2026-10-01&date.to=2026-11-01,2",
    "date.to=2025-01-01,0",
    "category=autorenew,3",
    "orderId=5000000002,1"
  })
  void billsAreFiltered(String query, int count) {
    assertThat(ovh.get("/me/bill?" + query).json()).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "category=gift,'[category] Given data (gift) does not belong to the billing.CategoryEnum"
        + " enumeration'",
    "orderId=last,[orderId] Given data (last) is not valid for type long",
    "date.from=2026-11-01T00:00:00+01:00,"
        + "[date.from] Given data (2026-11-01T00:00:00 01:00) is not valid for type datetime"
  })
  void anInvalidFilterIsRejected(String query, String message) {
    Response response = ovh.get("/me/bill?" + query);

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.message()).isEqualTo(message);
  }

  @Test
  void anUnknownBillIsNotFound() {
    assertThat(ovh.get("/me/bill/FR0").message())
        .isEqualTo("The requested object (billId = FR0) does not exist");
  }

  @Test
  void billsAreReturnedInPagesOfWholeObjectsOnRequest() {
    Response page =
        ovh.send(
            ovh.signed(ovh.keys, "GET", "/me/bill", "")
                .header("X-Pagination-Mode", "CachedObjectList-Pages")
                .header("X-Pagination-Number", "3")
                .header("X-Pagination-Size", "5"));

    assertThat(page.header("X-Pagination-Elements")).isEqualTo("12");
    List<String> lastTwo = ovh.get("/me/bill").texts().subList(10, 12);
    assertThat(page.json().valueStream().map(bill -> bill.path("billId").asString()))
        .isEqualTo(lastTwo);
  }

  @Test
  void aPageOfSizeZeroIsRejected() {
    Response page =
        ovh.send(
            ovh.signed(ovh.keys, "GET", "/me/bill", "")
                .header("X-Pagination-Mode", "CachedObjectList-Pages")
                .header("X-Pagination-Size", "0"));

    assertThat(page.status()).isEqualTo(400);
  }

  @Test
  void aBatchReturnsTheValueOrTheErrorOfEachId() {
    String billId = ovh.get("/me/bill").texts().get(0);

    JsonNode batch =
        ovh.send(
                ovh.signed(ovh.keys, "GET", "/me/bill/%s,FR0".formatted(billId), "")
                    .header("X-Ovh-Batch", ","))
            .json();

    assertThat(batch).hasSize(2);
    assertThat(batch.path(0).path("value").path("billId").asString()).isEqualTo(billId);
    assertThat(batch.path(1).path("value").isNull()).isTrue();
    assertThat(batch.path(1).path("error").asString()).contains("FR0");
  }

  private Response add(String keyName, String key) {
    return ovh.post("/me/sshKey", "{\"keyName\":\"%s\",\"key\":\"%s\"}".formatted(keyName, key));
  }
}
