// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class V2Test {

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void aListThatFitsOnOnePageHasNoCursor() {
    Response page = ovh.get("/v2/iam/policy");

    assertThat(page.json()).hasSize(6);
    assertThat(page.headers().firstValue("X-Pagination-Cursor-Next")).isEmpty();
  }

  @Test
  void theCursorsCoverTheWholeList() {
    List<String> names = new ArrayList<>();
    String cursor = "";
    int pages = 0;
    do {
      Response page = page("2", cursor);
      page.json().forEach(policy -> names.add(policy.path("name").asString()));
      cursor = page.header("X-Pagination-Cursor-Next");
      pages++;
    } while (!cursor.isEmpty());

    assertThat(pages).isEqualTo(3);
    assertThat(names)
        .containsExactly("read-only", "billing", "servers", "reboot", "dns", "everything");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "bm9uc2Vuc2U=", "***", "YWZ0ZXI6OTk=", "YWZ0ZXI6NDI5NDk2NzI5NQ=="})
  void anInventedCursorIsRejected(String cursor) {
    assertThat(page("2", cursor).status()).isEqualTo(400);
  }

  @Test
  void aPolicyIsFoundByItsId() {
    String id = ovh.get("/v2/iam/policy").json().path(2).path("id").asString();

    assertThat(ovh.get("/v2/iam/policy/" + id).json().path("name").asString()).isEqualTo("servers");
  }

  @Test
  void anUnknownPolicyIsNotFound() {
    assertThat(ovh.get("/v2/iam/policy/none").status()).isEqualTo(404);
  }

  @Test
  void v2IsSignedLikeV1() {
    assertThat(ovh.call(ovh.keys.withSecret("wrong"), "GET", "/v2/iam/policy", "").status())
        .isEqualTo(400);
  }

  private Response page(String size, String cursor) {
    return ovh.send(
        ovh.signed(ovh.keys, "GET", "/v2/iam/policy", "")
            .header("X-Pagination-Size", size)
            .header("X-Pagination-Cursor", cursor));
  }
}
