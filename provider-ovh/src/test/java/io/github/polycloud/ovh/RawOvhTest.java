// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import feign.Headers;
import feign.RequestLine;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.StreamingResponse;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.JsonNodeFactory;

/** Raw calls to any path and their responses. */
@ExtendWith(SandboxExtension.class)
class RawOvhTest {
  private Sandbox sandbox;
  private Ovh ovh;

  @BeforeEach
  void connect(Sandbox started) {
    sandbox = started;
    ovh = Connections.to(sandbox).connect().unwrap(Ovh.class);
  }

  @AfterEach
  void close() {
    ovh.close();
  }

  @Test
  void responsesAreDecodedToAnyType() {
    Map<?, ?> me = ovh.get("/me").as(Map.class);
    assertThat(me.get("nichandle")).asString().endsWith("-ovh");
    List<String> bills = ovh.get("/me/bill").asList(String.class);
    assertThat(bills).isNotEmpty();
    assertThat(ovh.get("/auth/time").as(Long.class))
        .isCloseTo(Instant.now().getEpochSecond(), within(60L));
    Set<String> set = ovh.get("/me/bill").as(new TypeReference<Set<String>>() {});
    assertThat(set).containsExactlyInAnyOrderElementsOf(bills);
    assertThat(ovh.get("/me").tree().path("currency").path("code").asString()).isEqualTo("EUR");
    assertThat(ovh.get("/me").queryId()).isPresent();
    assertThat(ovh.get("/me")).hasToString("OvhResponse[GET /me, 200]");
  }

  @Test
  void anEmptyBodyIsAnEmptyOptionalAndNoValue() {
    for (String body : List.of("null", "")) {
      sandbox.faults().inject(4, "GET", "/1.0/me").body("application/json", body);
      assertThat(ovh.get("/me").asOptional(Map.class)).isEmpty();
      assertThat(ovh.get("/me").find(new TypeReference<List<String>>() {})).isEmpty();
      assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> ovh.get("/me").as(Map.class));
      assertThat(ovh.get("/me").tree().isObject()).isFalse();
    }
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> ovh.get("/me").asList(String.class));
  }

  @Test
  void queryParametersAreFormattedForOvh() {
    Map<String, Object> query = new LinkedHashMap<>();
    query.put("historical", true);
    query.put("path", null);
    query.put("id", Arrays.asList(1, 2));
    query.put("routedTo.serviceName", "a/b é+");
    ovh.get("/me", query);
    assertThat(last().rawTarget())
        .isEqualTo(
            "/1.0/me?historical=true&path=null&id=1&id=2"
                + "&routedTo.serviceName=a%2Fb%20%C3%A9%2B");
    assertThat(last().status()).isEqualTo(200);
  }

  @Test
  void templateValuesAreEncodedAsOneSegment() {
    ovh.get("/ip/{block}", "203.0.113.0/29");
    assertThat(last().rawTarget()).isEqualTo("/1.0/ip/203.0.113.0%2F29");
    assertFails(ErrorKind.NOT_FOUND, () -> ovh.get("/ip/{block}/reverse", "198.18.0.0/29"));
    assertThat(last().rawTarget()).isEqualTo("/1.0/ip/198.18.0.0%2F29/reverse");
    ovh.get("/ip/203.0.113.0%2f29");
    assertThat(last().rawTarget()).isEqualTo("/1.0/ip/203.0.113.0%2f29");
    assertThat(assertFails(ErrorKind.NOT_FOUND, () -> ovh.delete("/me/sshKey/{name}", "a/b")))
        .hasMessageContaining("DELETE /me/sshKey/{name}");
    assertFails(ErrorKind.INVALID_REQUEST, () -> ovh.get("/ip/{block}"));
    assertFails(ErrorKind.INVALID_REQUEST, () -> ovh.delete("/me/sshKey/{name}", ".."));
  }

  @Test
  void bodiesAreSerializedByJackson() {
    record Change(String city, String zip) {}
    ovh.put("/me", new Change("Lille", null));
    assertThat(last().body()).isEqualTo("{\"city\":\"Lille\"}");
    ovh.put("/me", JsonNodeFactory.instance.objectNode().put("city", "Brest").putNull("fax"));
    assertThat(last().body()).isEqualTo("{\"city\":\"Brest\",\"fax\":null}");
    String server = ovh.get("/dedicated/server/").asList(String.class).get(0);
    assertThat(ovh.post("/dedicated/server/" + server + "/reboot").tree().has("taskId")).isTrue();
    assertThat(last().body()).isEmpty();
    ovh.put("/dedicated/server/{name}/burst", Map.of("status", "active"), server);
    assertThat(last().status()).isEqualTo(200);
  }

  @Test
  void unauthenticatedCallsSendTheApplicationOnly() {
    RawRequest request = RawRequest.get("/auth/time");
    assertThat(ovh.unauthenticated().send(request).as(Long.class))
        .isCloseTo(Instant.now().getEpochSecond(), within(60L));
    assertThat(last().header("X-Ovh-Application")).isPresent();
    assertThat(last().header("X-Ovh-Signature")).isEmpty();
    assertThat(ovh.unauthenticated().get("/auth/time").status()).isEqualTo(200);
    ovh.send(request);
    assertThat(last().header("X-Ovh-Signature")).isPresent();
    assertFails(ErrorKind.UNAUTHENTICATED, () -> ovh.unauthenticated().get("/me"));
  }

  @Test
  void theSchemasVersionIsSentBelowV2Only() {
    ovh.withSchemasVersion("1.0").get("/v2/iam/policy");
    assertThat(last().header("X-Schemas-Version")).hasValue("1.0");
    assertThat(last().rawTarget()).isEqualTo("/v2/iam/policy");
    ovh.withSchemasVersion("1.0").get("/v1/me");
    assertThat(last().header("X-Schemas-Version")).isEmpty();
    ovh.get("/v2/iam/policy");
    assertThat(last().header("X-Schemas-Version")).isEmpty();
  }

  interface Mixed {
    @RequestLine("GET /v2/iam/policy")
    List<Map<String, Object>> policies();

    @RequestLine("GET /v2/iam/policy")
    @Headers("X-Schemas-Version: 0.0")
    List<Map<String, Object>> oldPolicies();

    @RequestLine("GET /me")
    Map<String, Object> me();
  }

  @Test
  void theSchemasVersionIsSentWithTypedCallsBelowV2() {
    Mixed trial = ovh.withSchemasVersion("1.0").api(Mixed.class);
    assertThat(trial.policies()).isNotEmpty();
    assertThat(last().header("X-Schemas-Version")).hasValue("1.0");
    trial.me();
    assertThat(last().header("X-Schemas-Version")).isEmpty();
    ovh.api(Mixed.class).policies();
    assertThat(last().header("X-Schemas-Version")).isEmpty();
    ovh.withSchemasVersion("1.0").list("/v2/iam/policy", Map.class).first(1);
    assertThat(last().header("X-Schemas-Version")).hasValue("1.0");
  }

  @Test
  void aSchemasVersionOfTheRequestTakesPrecedence() {
    Ovh trial = ovh.withSchemasVersion("1.0");
    trial.api(Mixed.class).oldPolicies();
    assertThat(last().header("X-Schemas-Version")).hasValue("0.0");
    trial.send(RawRequest.get("/v2/iam/policy").header("x-schemas-version", "0.0"));
    assertThat(last().header("X-Schemas-Version")).hasValue("0.0");
  }

  @Test
  void largeResponsesAreStreamed() throws Exception {
    try (StreamingResponse stream = ovh.stream(RawRequest.get("/me"))) {
      assertThat(new String(stream.body().readAllBytes(), StandardCharsets.UTF_8))
          .contains("nichandle");
    }
    assertFails(ErrorKind.NOT_FOUND, () -> ovh.stream(RawRequest.get("/no/such/thing")));
    try (StreamingResponse stream = ovh.unauthenticated().stream(RawRequest.get("/auth/time"))) {
      assertThat(stream.status()).isEqualTo(200);
    }
  }

  @Test
  void anotherEndpointSharesTheSettings() {
    try (Sandbox other = Sandbox.start()) {
      Ovh there = ovh.withEndpoint(other.ovh().url());
      assertThat(there.endpoint()).isEqualTo(other.ovh().url());
      assertThat(ovh.withEndpoint(other.ovh().url())).isSameAs(there);
      assertThat(ovh.withEndpoint(ovh.endpoint())).isSameAs(ovh);
      assertThat(there.unauthenticated().get("/auth/time").status()).isEqualTo(200);
      assertFails(ErrorKind.UNAUTHENTICATED, () -> there.get("/me"));
      assertFails(ErrorKind.CONFIGURATION, () -> ovh.withEndpoint("ovh-moon"));
      ovh.close();
      assertFails(ErrorKind.CANCELLED, () -> there.unauthenticated().get("/auth/time"));
    }
  }

  @Test
  void theSchemasVersionAppliesToAnotherEndpoint() {
    try (Sandbox other = Sandbox.start()) {
      Ovh there = ovh.withSchemasVersion("1.0").withEndpoint(other.ovh().url());
      assertFails(ErrorKind.UNAUTHENTICATED, () -> there.get("/v2/iam/policy"));
      assertThat(other.requests().find("GET", "/v2/iam/policy").get(0))
          .satisfies(call -> assertThat(call.header("X-Schemas-Version")).hasValue("1.0"));
    }
  }

  @Test
  void aClosedClientOpensNoOtherEndpoint() {
    try (Sandbox other = Sandbox.start()) {
      ovh.close();
      Ovh there = ovh.withEndpoint(other.ovh().url());
      assertFails(ErrorKind.CANCELLED, () -> there.unauthenticated().get("/auth/time"));
      assertThat(other.requests().all()).isEmpty();
    }
  }

  @Test
  void aClosedClientSendsNothing() {
    ovh.close();
    assertFails(ErrorKind.CANCELLED, () -> ovh.get("/me"));
  }

  private RecordedRequest last() {
    List<RecordedRequest> all = sandbox.requests().all();
    return all.get(all.size() - 1);
  }
}
