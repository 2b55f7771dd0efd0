// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DomainsTest {

  private static final String DOMAIN = "/domain/example.com";

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void aDomainHasItsOwnerAndItsExpiration() {
    JsonNode domain = ovh.get(DOMAIN).json();

    assertThat(domain.path("state").asString()).isEqualTo("ok");
    assertThat(domain.path("whoisOwner").asString()).isEqualTo(ovh.api.login().account());
    assertThat(domain.path("nameServers").path(0).path("ipv4").isNull()).isTrue();
    assertThat(ovh.get("/domain?whoisOwner=unknown").body()).isEqualTo("[]");
    assertThat(ovh.get(DOMAIN + "/serviceInfos").json().path("domain").asString())
        .isEqualTo("example.com");
  }

  /** A domain, its zone and its hosting are three separate services. */
  @ParameterizedTest
  @CsvSource({"/serviceInfos, /serviceId", "'', /iam/id"})
  void servicesOfTheSameNameHaveDifferentIds(String path, String field) {
    assertThat(Stream.of("/domain", "/domain/zone", "/hosting/web"))
        .extracting(kind -> ovh.get(kind + "/example.com" + path).json().at(field).asString())
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }

  @Test
  void anUpdateReturnsTheChangedDomain() {
    JsonNode changed = ovh.put(DOMAIN, "{\"transferLockStatus\":\"unlocked\"}").json();

    assertThat(changed.path("transferLockStatus").asString()).isEqualTo("unlocked");
    assertThat(changed.has("iam")).isFalse();
    assertThat(ovh.get(DOMAIN).json().path("transferLockStatus").asString()).isEqualTo("unlocked");
  }

  @Test
  void aDomainRejectsOtherWordsAndUnknownDomainsAreNotFound() {
    assertThat(ovh.put(DOMAIN, "{\"transferLockStatus\":\"open\"}").status()).isEqualTo(400);
    assertThat(ovh.get("/domain/none.example").status()).isEqualTo(404);
  }

  @Test
  void recordsArePublishedByARefresh() {
    String zone = "/domain/zone/example.com";
    ovh.post(
        zone + "/record",
        "{\"fieldType\":\"TXT\",\"subDomain\":\"_new\",\"target\":\"\\\"a b\\\"\",\"ttl\":60}");

    assertThat(ovh.get(zone + "/export").json().asString()).doesNotContain("_new");
    ovh.post(zone + "/refresh", "");
    assertThat(ovh.get(zone + "/export").json().asString())
        .contains("$ORIGIN example.com.", "_new\t60 IN TXT \"a b\"");
  }

  @Test
  void anExportCanBeImportedAgain() {
    String zone = "/domain/zone/";
    String file = ovh.get(zone + "example.com/export").body();

    JsonNode task =
        ovh.post(zone + "exemple.fr/import", "{\"zoneFile\":%s}".formatted(file)).json();
    assertThat(task.path("status").asString()).isEqualTo("todo");
    assertThat(task.path("function").asString()).isEqualTo("ZoneImport");
    String path = zone + "exemple.fr/task/" + task.path("id").asLong();
    assertThat(ovh.finish(path).path("status").asString()).isEqualTo("done");

    String exported = ovh.get(zone + "exemple.fr/export").json().asString();
    assertThat(exported).contains("www\t3600 IN CNAME example.com.").contains("IN A 198.51.100.10");
    assertThat(ovh.get(zone + "exemple.fr/record").json()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"www", "www IN", "www IN BOGUS x"})
  void aZoneFileThatCannotBeReadChangesNothing(String file) {
    String zone = "/domain/zone/example.com";
    String before = ovh.get(zone + "/record").body();

    assertThat(ovh.post(zone + "/import", "{\"zoneFile\":\"%s\"}".formatted(file)).status())
        .isEqualTo(400);
    assertThat(ovh.get(zone + "/record").body()).isEqualTo(before);
  }
}
