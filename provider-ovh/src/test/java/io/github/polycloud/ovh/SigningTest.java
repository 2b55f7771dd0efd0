// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.Cloud;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.model.me.NewSshKey;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures cover exactly the bytes that are sent. */
@ExtendWith(SandboxExtension.class)
class SigningTest {
  private Sandbox sandbox;
  private Cloud cloud;
  private Ovh ovh;

  interface Anything {
    @RequestLine("GET /ip/{block}")
    Map<String, Object> ip(@Param("block") String block);

    @RequestLine("GET /ip?description={text}&ip={none}")
    List<String> ips(@Param("text") String text, @Param("none") @Nullable String none);

    @RequestLine("GET /ip?isAdditionalIp={additional}&version={versions}")
    List<String> ipsOf(
        @Param("additional") boolean additional, @Param("versions") List<Integer> versions);
  }

  @BeforeEach
  void connect(Sandbox started) {
    sandbox = started;
    cloud = Connections.to(sandbox).connect();
    ovh = cloud.unwrap(Ovh.class);
  }

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void sendsTheFourHeaders() {
    ovh.me().get();
    RecordedRequest call = last();
    assertThat(call.header("X-Ovh-Application")).hasValue(sandbox.ovh().applicationKey());
    assertThat(call.header("X-Ovh-Consumer")).hasValue(sandbox.ovh().consumerKey());
    assertThat(call.header("X-Ovh-Timestamp")).get().asString().matches("\\d+");
    assertThat(call.header("X-Ovh-Signature")).get().asString().matches("\\$1\\$[0-9a-f]{40}");
    assertThat(call.header("Content-Type")).isEmpty();
  }

  @Test
  void theApplicationCannotSetHeadersOfTheSignature() {
    CloudException error =
        assertFails(
            ErrorKind.CONFIGURATION,
            () -> Connections.to(sandbox).header("x-ovh-Consumer", "other").connect());
    assertThat(error).hasMessage("ovh: header x-ovh-Consumer is set by the provider");
  }

  @Test
  void aHeaderOfTheApplicationIsSentWithSignedCalls() {
    try (Cloud other = Connections.to(sandbox).header("X-Team", "payments").connect()) {
      other.unwrap(Ovh.class).me().get();
    }
    assertThat(sandbox.requests().all())
        .isNotEmpty()
        .allSatisfy(call -> assertThat(call.header("X-Team")).hasValue("payments"));
  }

  @Test
  void doesNotSignUnauthenticatedCalls() {
    ovh.auth().time();
    ovh.send(RawRequest.get("/auth/time").unauthenticated());
    assertThat(sandbox.requests().all())
        .hasSize(2)
        .allSatisfy(
            call -> {
              assertThat(call.header("X-Ovh-Application")).isPresent();
              assertThat(call.header("X-Ovh-Consumer")).isEmpty();
              assertThat(call.header("X-Ovh-Signature")).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/me?",
        "/me?a",
        "/me?a=",
        "/me?a=b+c%20d%2Be",
        "/me?x=~tilde*star'quote(paren)!",
        "/me?lower=%c3%a9&upper=%C3%A9",
        "/me?slash=a/b%2Fc%2fd&at=a@b:c;d,e",
        "/ip/203.0.113.0%2F29",
        "/ip/203.0.113.0%2f29",
        "/v1/me",
        "/v1/me?date.from=2026-01-01T00%3A00%3A00%2B01%3A00",
        "/v2/iam/policy"
      })
  void sendsARawPathUnchanged(String path) {
    assertThat(ovh.get(path).status()).isEqualTo(200);
    assertThat(last().rawTarget()).isEqualTo(path.startsWith("/v") ? path : "/1.0" + path);
  }

  @Test
  void encodesValuesOfTypedCallsOnce() {
    Anything anything = ovh.api(Anything.class);
    assertThat(anything.ip("203.0.113.0/29")).containsEntry("ip", "203.0.113.0/29");
    assertThat(last().rawTarget()).isEqualTo("/1.0/ip/203.0.113.0%2F29");

    anything.ips("a+b c&d=é%41~", null);
    assertThat(last().rawTarget()).isEqualTo("/1.0/ip?description=a%2Bb%20c%26d%3D%C3%A9%2541~");

    anything.ipsOf(true, List.of(4, 6));
    assertThat(last().rawTarget()).isEqualTo("/1.0/ip?isAdditionalIp=true&version=4&version=6");
  }

  @Test
  void signsTheBytesOfTheBody() {
    ovh.put("/me", Map.of("city", "Zoé ☃ 😀 \u2028 \"quoted\" a/b \\ <tag>"));
    assertThat(last().status()).isEqualTo(200);
    assertThat(ovh.me().get().city()).isEqualTo("Zoé ☃ 😀 \u2028 \"quoted\" a/b \\ <tag>");
  }

  @Test
  void sendsATextBodyUnchanged() {
    ovh.send(RawRequest.put("/me").body("application/json", "{ \"city\" : \"Lille\" }\n"));
    assertThat(last().body()).isEqualTo("{ \"city\" : \"Lille\" }\n");
    assertThat(ovh.me().get().city()).isEqualTo("Lille");
  }

  @Test
  void clearsAFieldWithNull() {
    java.util.HashMap<String, Object> fields = new java.util.HashMap<>();
    fields.put("city", null);
    ovh.me().update(fields);
    assertThat(last().body()).isEqualTo("{\"city\":null}");
    assertThat(ovh.me().get().city()).isNull();
  }

  @Test
  void rejectsABodyWhereTheServiceAllowsNone() {
    CloudException error =
        assertFails(
            ErrorKind.INVALID_REQUEST,
            () -> ovh.send(RawRequest.delete("/me/sshKey/laptop").body(Map.of("a", "b"))));
    assertThat(error).hasMessageContaining("query");
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void signsEachAttemptSeparately() {
    MovableClock clock = new MovableClock();
    TimeSource timeSource =
        new TimeSource(
            clock, System::nanoTime, time -> clock.move(Duration.ofSeconds(2)), () -> 0.5);
    sandbox.faults().inject(1, "GET", "/1.0/me").status(503);

    try (Cloud patient = Connections.to(sandbox).timeSource(timeSource).connect()) {
      patient.account().profile();
    }

    List<RecordedRequest> attempts = sandbox.requests().find("GET", "/1.0/me");
    assertThat(attempts).extracting(RecordedRequest::status).containsExactly(503, 200);
    assertThat(attempts).allMatch(attempt -> Signed.isRight(attempt, sandbox.ovh()));
    assertThat(attempts.get(0).header("X-Ovh-Timestamp"))
        .isNotEqualTo(attempts.get(1).header("X-Ovh-Timestamp"));
    assertThat(attempts)
        .allSatisfy(attempt -> assertThat(attempt.headers().get("X-Ovh-Signature")).hasSize(1));
  }

  @Test
  void doesNotRetryAPostThatMayHaveArrived() {
    NewSshKey key = new NewSshKey("once", "ssh-ed25519 AAAA");
    sandbox.faults().inject(1, "POST", "/1.0/me/sshKey").status(503);
    assertFails(ErrorKind.UNAVAILABLE, () -> ovh.sshKeys().create(key));
    assertThat(sandbox.requests().count("POST", "*")).isEqualTo(1);
  }

  private RecordedRequest last() {
    List<RecordedRequest> all = sandbox.requests().all();
    return all.get(all.size() - 1);
  }
}
