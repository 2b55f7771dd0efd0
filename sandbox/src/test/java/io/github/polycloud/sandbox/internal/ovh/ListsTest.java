// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ListsTest {

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @ParameterizedTest
  @ValueSource(strings = {"/dedicated/server", "/vps", "/domain", "/domain/zone", "/me/bill"})
  void aBatchReturnsEachObjectAsIfReadAlone(String list) {
    List<String> ids = ovh.get(list).texts();

    JsonNode batch = batch(list + "/" + String.join(",", ids)).json();

    assertThat(batch).hasSameSizeAs(ids);
    for (int i = 0; i < ids.size(); i++) {
      assertThat(batch.path(i).path("key").asString()).isEqualTo(ids.get(i));
      assertThat(batch.path(i).path("value")).isEqualTo(ovh.get(list + "/" + ids.get(i)).json());
    }
  }

  @Test
  void anUnknownElementDoesNotFailTheBatch() {
    String id = ovh.get("/vps").texts().get(0);

    JsonNode batch = batch("/vps/none," + id).json();

    assertThat(batch.path(0).path("error").asString()).isEqualTo("This service does not exist");
    assertThat(batch.path(0).path("value").isNull()).isTrue();
    assertThat(batch.path(1).path("error").isNull()).isTrue();
  }

  @Test
  void withoutTheHeaderACommaIsPartOfTheName() {
    assertThat(ovh.get("/vps/a,b").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dedicated/server", "/vps", "/domain/zone", "/me/order"})
  void pagesHoldWholeObjects(String list) {
    Response page = page(list, "X-Pagination-Size", "1");

    String id = ovh.get(list).json().path(0).asString();
    assertThat(page.json()).hasSize(1);
    assertThat(page.json().path(0)).isEqualTo(ovh.get(list + "/" + id).json());
    assertThat(page.header("X-Pagination-Elements"))
        .isEqualTo(Integer.toString(ovh.get(list).json().size()));
  }

  @Test
  void idsAreInNoSortedOrderButInTheSameForEachRequest() {
    List<String> bills = ovh.get("/me/bill").texts();

    assertThat(bills).doesNotHaveDuplicates().isEqualTo(ovh.get("/me/bill").texts());
    assertThat(bills).isNotEqualTo(bills.stream().sorted().toList());
    assertThat(bills).isNotEqualTo(bills.stream().sorted(Comparator.reverseOrder()).toList());
  }

  @Test
  void pagesAreSortedAndFilteredByFields() {
    JsonNode down =
        page("/me/bill", "X-Pagination-Sort", "orderId", "X-Pagination-Sort-Order", "DESC").json();
    assertThat(down.path(0).path("orderId").asLong())
        .isGreaterThan(down.path(1).path("orderId").asLong());

    Response some = page("/me/bill", "X-Pagination-Filter", "category:eq=purchase-web");
    assertThat(some.json()).isNotEmpty();
    assertThat(some.json().valueStream())
        .allMatch(bill -> bill.path("category").asString().equals("purchase-web"));
    assertThat(some.header("X-Pagination-Elements")).isEqualTo("3");

    assertThat(page("/me/bill", "X-Pagination-Filter", "category:like=%25web&orderId:lt=0").json())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "X-Pagination-Filter, category",
    "X-Pagination-Filter, category:is=x",
    "X-Pagination-Filter, orderId:lt=many",
    "X-Pagination-Sort-Order, up",
    "X-Pagination-Number, 0",
    "X-Pagination-Size, many"
  })
  void aMalformedPageHeaderIsRejected(String header, String value) {
    assertThat(page("/me/bill", header, value).status()).isEqualTo(400);
  }

  private Response batch(String path) {
    return ovh.send(ovh.signed(ovh.keys, "GET", path, "").header("X-Ovh-Batch", ","));
  }

  private Response page(String list, String... headers) {
    return ovh.send(
        ovh.signed(ovh.keys, "GET", list, "")
            .header("X-Pagination-Mode", "CachedObjectList-Pages")
            .headers(headers));
  }
}
