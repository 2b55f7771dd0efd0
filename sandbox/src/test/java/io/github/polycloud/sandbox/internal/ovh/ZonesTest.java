// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ZonesTest {

  private static final String RECORDS = "/domain/zone/example.com/record";
  private static final JsonMapper MAPPER = new JsonMapper();

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v=spf1 include:mx.example.com ~all",
        "\"quoted\" and \\ back",
        "a+b=c&d%20e#f;g",
        "naïve – 雲 ☁ 𝄞",
        "<tag> 'single'"
      })
  void aTxtTargetIsReturnedVerbatim(String target) {
    JsonNode created = ovh.post(RECORDS, txt("_note", target)).json();

    assertThat(created.path("target").asString()).isEqualTo(target);
    assertThat(ovh.get(RECORDS + "/" + created.path("id").asLong()).json()).isEqualTo(created);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a+b", "*.wild", "é", "\"q\"", "a&b=c"})
  void aSubDomainIsFoundByItsEncodedName(String subDomain) {
    long id = ovh.post(RECORDS, txt(subDomain, "x")).json().path("id").asLong();

    String query = URLEncoder.encode(subDomain, UTF_8);
    assertThat(ovh.get(RECORDS + "?fieldType=TXT&subDomain=" + query).body())
        .isEqualTo("[" + id + "]");
  }

  @Test
  void aLongTextIsDividedIntoStrings() {
    String text = "k=" + "a".repeat(300);
    String body = "{\"fieldType\":\"TXT\",\"subDomain\":\"long\",\"target\":\"" + text + "\"}";
    assertThat(ovh.post("/domain/zone/example.com/record", body).json().path("target").asString())
        .isEqualTo("\"k=" + "a".repeat(253) + "\" \"" + "a".repeat(47) + "\"");
  }

  @Test
  void theEmptySubDomainIsTheZoneItself() {
    assertThat(ovh.get(RECORDS + "?subDomain=").json()).hasSize(3);
    assertThat(ovh.get(RECORDS + "?subDomain=www").json()).hasSize(1);
  }

  @Test
  void aBodySentInAnotherCharsetThanItWasSignedInIsAnInvalidSignature() {
    String body = txt("_note", "é");
    Response response =
        ovh.send(
            ovh.signed(ovh.keys, "POST", RECORDS, body)
                .POST(BodyPublishers.ofString(body, ISO_8859_1)));

    assertThat(response.json().path("errorCode").asString()).isEqualTo("INVALID_SIGNATURE");
  }

  @Test
  void aChangeKeepsWhatWasLeftOutAndClearsWhatIsNull() {
    long id = ovh.post(RECORDS, txt("_note", "before")).json().path("id").asLong();

    assertThat(ovh.put(RECORDS + "/" + id, "{\"target\":\"after\",\"ttl\":60}").body())
        .isEqualTo("null");
    JsonNode changed = ovh.get(RECORDS + "/" + id).json();
    assertThat(changed.path("target").asString()).isEqualTo("after");
    assertThat(changed.path("subDomain").asString()).isEqualTo("_note");
    assertThat(changed.path("ttl").asLong()).isEqualTo(60);

    ovh.put(RECORDS + "/" + id, "{\"subDomain\":null,\"ttl\":null}");
    assertThat(ovh.get(RECORDS + "/" + id).json().path("subDomain").isNull()).isTrue();
    assertThat(ovh.get(RECORDS + "/" + id).json().path("ttl").isNull()).isTrue();
  }

  @Test
  void aRemovedRecordIsNotFound() {
    long id = ovh.post(RECORDS, txt("_note", "x")).json().path("id").asLong();

    assertThat(ovh.delete(RECORDS + "/" + id).body()).isEqualTo("null");

    assertThat(ovh.get(RECORDS + "/" + id).status()).isEqualTo(404);
    assertThat(ovh.delete(RECORDS + "/" + id).message())
        .isEqualTo("The requested object (id = %d) does not exist".formatted(id));
  }

  @Test
  void anIdThatIsNotANumberIsRejected() {
    assertThat(ovh.get(RECORDS + "/first").message())
        .isEqualTo("[id] Given data (first) is not valid for type long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"fieldType\":\"TEXT\",\"target\":\"x\"}",
        "{\"fieldType\":\"TXT\"}",
        "{\"target\":\"x\"}",
        "{\"fieldType\":\"TXT\",\"target\":\"x\",\"ttl\":\"60\"}",
        "[]"
      })
  void aMalformedRecordIsRejected(String body) {
    assertThat(ovh.post(RECORDS, body).status()).isEqualTo(400);
  }

  @Test
  void aRefreshPublishesTheZone() {
    ovh.setServerAhead(Duration.ofSeconds(30));

    assertThat(ovh.post("/domain/zone/example.com/refresh", "").body()).isEqualTo("null");

    assertThat(ovh.get("/domain/zone").texts()).contains("example.com");
    assertThat(ovh.get("/domain/zone/example.com").json().path("lastUpdate").asString())
        .isEqualTo("2026-11-21T09:30:30+01:00");
  }

  private static String txt(String subDomain, String target) {
    ObjectNode record = MAPPER.createObjectNode();
    record.put("fieldType", "TXT").put("subDomain", subDomain).put("target", target);
    return record.toString();
  }
}
