// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.model.auth.AuthMethod;
import io.github.polycloud.sandbox.OvhEndpoint;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Access tokens of service accounts, and existing ones. */
@ExtendWith(SandboxExtension.class)
class ServiceAccountTest {
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
  private static final String TOKEN = "/auth/oauth2/token";
  private static final String ME = "/1.0/me";

  private final MovableClock clock = new MovableClock();
  private Sandbox sandbox;

  @BeforeEach
  void remember(Sandbox started) {
    sandbox = started;
  }

  @Test
  void itsTokenIsFetchedOnceOnFirstUse() {
    try (Ovh ovh = serviceAccount().connect()) {
      ovh.unauthenticated().get("/auth/time");
      assertThat(sandbox.requests().count("POST", TOKEN)).isZero();
      ovh.get("/me");
      assertThat(ovh.auth().details().method()).isEqualTo(AuthMethod.OAUTH2_CLIENT_CREDENTIALS);
    }
    assertThat(sandbox.requests().count("POST", TOKEN)).isEqualTo(1);
    RecordedRequest call = sandbox.requests().find("GET", ME).get(0);
    assertThat(call.header("Authorization")).get().asString().startsWith("Bearer ");
    assertThat(call.headers().keySet()).noneMatch(name -> name.startsWith("X-Ovh"));
    assertThat(sandbox.requests().count("GET", "/1.0/auth/time")).isEqualTo(1);
  }

  @Test
  void itsTokenIsFetchedOnceForFiftyThreads() {
    sandbox.faults().inject(1, "POST", TOKEN).delay(Duration.ofMillis(100));
    List<Integer> threads = IntStream.range(0, 50).boxed().toList();
    try (Ovh ovh = serviceAccount().connect()) {
      Bulk.of(50).map(threads, thread -> ovh.get("/me").status()).orThrow();
    }
    assertThat(sandbox.requests().count("POST", TOKEN)).isEqualTo(1);
    assertThat(sandbox.requests().count("GET", ME)).isEqualTo(50);
  }

  @ParameterizedTest
  @CsvSource({"3580, 1", "3590, 2", "7200, 2"})
  void itsTokenIsRefreshedTenSecondsBeforeItExpires(long seconds, int fetches) {
    try (Ovh ovh = serviceAccount().connect()) {
      ovh.get("/me");
      clock.move(Duration.ofSeconds(seconds));
      ovh.get("/me");
    }
    assertThat(sandbox.requests().count("POST", TOKEN)).isEqualTo(fetches);
    assertThat(sandbox.requests().find("GET", ME))
        .extracting(RecordedRequest::status)
        .containsExactly(200, 200);
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, -1, 0})
  void anInvalidLifetimeDoesNotFailTheCall(long seconds) {
    String body = "{\"access_token\":\"t\",\"expires_in\":" + seconds + "}";
    sandbox.faults().inject(1, "POST", TOKEN).status(200).body("application/json", body);
    try (Ovh ovh = serviceAccount().connect()) {
      assertThat(ovh.get("/me").status()).isEqualTo(200);
    }
  }

  @Test
  void aRejectedTokenIsRefreshedOnce() {
    try (Ovh ovh = serviceAccount().connect()) {
      ovh.get("/me");
      sandbox.ovhClock().shift(Duration.ofHours(2));
      ovh.post("/me/sshKey", Map.of("keyName", "renewed", "key", KEY));
    }
    assertThat(sandbox.requests().count("POST", TOKEN)).isEqualTo(2);
    assertThat(sandbox.requests().find("POST", "/1.0/me/sshKey"))
        .extracting(RecordedRequest::status)
        .startsWith(401)
        .hasSize(2);
  }

  @Test
  void aNewTokenThatIsRejectedIsNotReplacedAgain() {
    sandbox.faults().inject(9, "GET", ME).status(401).body("application/json", "{}");
    try (Ovh ovh = serviceAccount().connect()) {
      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> ovh.get("/me")))
          .hasMessageContaining("client_id is from argument client_id");
    }
    assertThat(sandbox.requests().count("GET", ME)).isEqualTo(2);
    assertThat(sandbox.requests().count("POST", TOKEN)).isEqualTo(2);
  }

  @Test
  void aWrongSecretIsReportedWithItsSourceAndNotShown() {
    try (Ovh ovh = builder().serviceAccount(access().clientId(), "hunter22").connect()) {
      CloudException error = assertFails(ErrorKind.UNAUTHENTICATED, () -> ovh.get("/me"));
      assertThat(error)
          .hasMessageContaining("client_secret from argument client_secret")
          .hasMessageContaining("no access token")
          .hasMessageNotContaining("hunter22")
          .hasMessageNotContaining(access().clientId());
      assertThat(error.operation()).hasValue("GET /me");
    }
    assertThat(sandbox.requests().count("GET", ME)).isZero();
  }

  @Test
  void tokenRequestsAreRetriedLikeOtherCalls() {
    sandbox.faults().inject(2, "POST", TOKEN).status(503).body("text/html", "<h1>Sorry</h1>");
    try (Ovh ovh = serviceAccount().connect()) {
      assertThat(ovh.get("/me").status()).isEqualTo(200);
      assertThat(sandbox.requests().count("POST", TOKEN)).isEqualTo(3);
    }
    sandbox.faults().inject(1, "POST", TOKEN).status(502).body("text/html", "<h1>Sorry</h1>");
    try (Ovh ovh =
        serviceAccount().settings(all -> all.retryPolicy(RetryPolicy.none())).connect()) {
      CloudException error = assertFails(ErrorKind.UNAVAILABLE, () -> ovh.get("/me"));
      assertThat(error).hasMessageContaining("access token").hasMessageNotContaining("<");
      assertThat(error.retryable()).isTrue();
      assertThat(ovh.get("/me").status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"access_token\":\"\"}", "null", "[]", "<html>", ""})
  void aResponseWithoutATokenIsAnError(String body) {
    sandbox.faults().inject(1, "POST", TOKEN).body("application/json", body);
    try (Ovh ovh = serviceAccount().connect()) {
      assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> ovh.get("/me")))
          .hasMessageContaining("no valid access_token");
    }
  }

  @Test
  void anEchoedTokenIsMasked() {
    try (Ovh ovh = serviceAccount().connect()) {
      ovh.get("/me");
      String token = token();
      sandbox
          .faults()
          .inject(1, "GET", ME)
          .status(400)
          .body("application/json", "{\"message\":\"not %s\"}".formatted(token));
      CloudException error = assertFails(ErrorKind.INVALID_REQUEST, () -> ovh.get("/me"));
      assertThat(error).hasMessageContaining("not ****").hasMessageNotContaining(token);
      assertThat(error.body()).get().asString().doesNotContain(token);
    }
  }

  @Test
  void actionsThatNoPolicyAllowsAreListed() {
    Map<String, Object> request =
        Map.of(
            "name",
            "idle",
            "description",
            "idle",
            "flow",
            "CLIENT_CREDENTIALS",
            "callbackUrls",
            List.of());
    Map<?, ?> created;
    try (Ovh ovh = serviceAccount().connect()) {
      created = ovh.post("/me/api/oauth2/client", request).as(Map.class);
    }
    try (Ovh idle =
        builder()
            .serviceAccount(
                created.get("clientId").toString(), created.get("clientSecret").toString())
            .connect()) {
      assertThat(assertFails(ErrorKind.PERMISSION_DENIED, () -> idle.get("/me")))
          .hasMessageContaining("IAM policies do not allow account:apiovh:me/get");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kimsufi-eu", "soyoustart-ca", "https://ovh.example/1.0"})
  void endpointsWithoutServiceAccountsAreRejected(String endpoint) {
    OvhBuilder builder = unset().endpoint(endpoint).serviceAccount("id", "hunter22");
    assertThat(assertFails(ErrorKind.CONFIGURATION, builder::connect))
        .hasMessageContaining(endpoint)
        .hasMessageContaining("ovh-eu, ovh-ca or ovh-us")
        .hasMessageContaining("token_url")
        .hasMessageNotContaining("hunter22");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://tokens.example/token", "tokens", "https://a@b/token"})
  void anUnsafeTokenUrlIsRejected(String url) {
    OvhBuilder builder = unset().serviceAccount("id", "secret").tokenUrl(url);
    assertFails(ErrorKind.CONFIGURATION, builder::connect);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ovh-eu", "ovh-ca", "ovh-us", "https://eu.api.ovh.com/1.0/"})
  void endpointsWithServiceAccountsNeedNoTokenUrl(String endpoint) {
    unset().endpoint(endpoint).serviceAccount("id", "secret").connect().close();
  }

  @Test
  void anExistingTokenIsSentUnchanged() {
    try (Ovh ovh = serviceAccount().connect()) {
      ovh.get("/me");
    }
    String token = token();
    try (Ovh ovh = builder().accessToken(token).connect()) {
      assertThat(ovh.get("/me").status()).isEqualTo(200);
      assertThat(ovh.unauthenticated().get("/auth/time").status()).isEqualTo(200);
      sandbox.requests().clear();

      sandbox.ovhClock().shift(Duration.ofHours(2));
      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> ovh.get("/me")))
          .hasMessageContaining("access_token is from argument access_token")
          .hasMessageNotContaining(token);
    }
    assertThat(sandbox.requests().all()).hasSize(1);
  }

  private String token() {
    List<RecordedRequest> calls = sandbox.requests().find("GET", ME);
    return calls.get(calls.size() - 1).header("Authorization").orElseThrow().split(" ")[1];
  }

  private OvhEndpoint access() {
    return sandbox.ovh();
  }

  private OvhBuilder serviceAccount() {
    return builder().serviceAccount(access().clientId(), access().clientSecret());
  }

  private OvhBuilder builder() {
    return unset().endpoint(access().url()).tokenUrl(access().tokenUrl());
  }

  private OvhBuilder unset() {
    return Ovh.builder()
        .settings(
            all -> all.environment(Environment.of(Map.of())).timeSource(Connections.timing(clock)));
  }
}
