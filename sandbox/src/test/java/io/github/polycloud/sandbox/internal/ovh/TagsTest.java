// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cloud/project",
        "/dedicated/server",
        "/domain",
        "/domain/zone",
        "/hosting/web",
        "/vps"
      })
  void everyListOfServicesIsFilteredByTheirTags(String list) {
    List<String> names = ovh.get(list).texts();
    List<String> production =
        names.stream().filter(name -> "production".equals(environment(list + "/" + name))).toList();

    assertThat(production).isNotEmpty();
    assertThat(tagged(list, "{\"environment\":[{\"value\":\"production\"}]}").texts())
        .isEqualTo(production);
    assertThat(tagged(list, "{}").texts()).isEqualTo(names);
  }

  /** One VPS is tagged as production, the other as staging. */
  @ParameterizedTest
  @CsvSource({
    "environment, EQ, staging, 1",
    "environment, EQ, Staging, 0",
    "environment, EQ, st%, 0",
    "environment, NEQ, staging, 1",
    "environment, NEQ, other, 2",
    "environment, LIKE, st%g, 1",
    "environment, LIKE, ST%, 0",
    "environment, ILIKE, ST%, 1",
    "environment, EXISTS, '', 2",
    "environment, NEXISTS, '', 0",
    "owner, EQ, '', 0",
    "owner, LIKE, %, 0",
    "owner, NEQ, ann, 2",
    "owner, EXISTS, '', 0",
    "owner, NEXISTS, '', 2"
  })
  void anOperatorDefinesHowATagIsCompared(String tag, String operator, String value, int found) {
    assertThat(
            tagged(
                    "/vps",
                    "{\"%s\":[{\"operator\":\"%s\",\"value\":\"%s\"}]}"
                        .formatted(tag, operator, value))
                .texts())
        .hasSize(found);
  }

  @Test
  void allConditionsAreMet() {
    String production = "{\"value\":\"production\"}";

    assertThat(
            tagged(
                    "/vps",
                    "{\"environment\":[%s,{\"operator\":\"LIKE\",\"value\":\"s%%\"}]}"
                        .formatted(production))
                .body())
        .isEqualTo("[]");
    assertThat(
            tagged(
                    "/vps",
                    "{\"environment\":[%s],\"owner\":[{\"operator\":\"EXISTS\"}]}"
                        .formatted(production))
                .body())
        .isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "environment:production",
        "[]",
        "{\"environment\":\"production\"}",
        "{\"environment\":[\"production\"]}",
        "{\"environment\":[{\"operator\":\"EQ\"}]}",
        "{\"environment\":[{\"operator\":\"IS\",\"value\":\"x\"}]}"
      })
  void aMalformedFilterIsRejected(String filter) {
    Response response = tagged("/vps", filter);

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.message()).startsWith("[iamTags] Given data (");
  }

  @Test
  void pagesContainOnlyTaggedServices() {
    Response page =
        ovh.send(
            ovh.signed(
                    ovh.keys,
                    "GET",
                    query("/vps", "{\"environment\":[{\"value\":\"staging\"}]}"),
                    "")
                .header("X-Pagination-Mode", "CachedObjectList-Pages"));

    assertThat(page.json()).hasSize(1);
    assertThat(page.header("X-Pagination-Elements")).isEqualTo("1");
  }

  private String environment(String service) {
    return ovh.get(service).json().at("/iam/tags/environment").asString();
  }

  private Response tagged(String list, String filter) {
    return ovh.get(query(list, filter));
  }

  private static String query(String list, String filter) {
    return list + "?iamTags=" + URLEncoder.encode(filter, UTF_8);
  }
}
