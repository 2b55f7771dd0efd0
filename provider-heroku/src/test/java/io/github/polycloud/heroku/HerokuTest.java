// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.Polycloud;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.RateLimitedException;
import io.github.polycloud.heroku.model.FeatureUpdate;
import io.github.polycloud.heroku.model.dyno.Formation;
import io.github.polycloud.heroku.model.dyno.FormationBatch;
import io.github.polycloud.heroku.model.dyno.FormationUpdate;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authentication, encoding and errors of the Heroku provider. */
@ExtendWith(SandboxExtension.class)
class HerokuTest {
  private final List<String> warnings = new ArrayList<>();
  private final List<CallListener.CallEnd> completedCalls = new ArrayList<>();
  private Sandbox sandbox;
  private Cloud cloud;
  private Heroku heroku;

  @BeforeEach
  void connect(Sandbox started) {
    sandbox = started;
    cloud =
        connection()
            .addListener(
                new CallListener() {
                  @Override
                  public void onWarning(Warning warning) {
                    warnings.add(
                        (warning.id() == null ? "" : warning.id() + ": ") + warning.text());
                  }

                  @Override
                  public void onCallEnd(CallEnd call) {
                    completedCalls.add(call);
                  }
                })
            .connect();
    heroku = cloud.unwrap(Heroku.class);
  }

  @AfterEach
  void close() {
    cloud.close();
  }

  private CloudBuilder connection() {
    return Clouds.builder("heroku")
        .endpoint(sandbox.heroku().url())
        .credential("token", sandbox.heroku().token());
  }

  @Test
  void sendsABearerTokenAndTheApiVersion() {
    heroku.accounts().get();
    var request = sandbox.requests().find("GET", "/account").get(0);
    assertThat(request.header("Authorization")).hasValue("Bearer " + sandbox.heroku().token());
    assertThat(request.header("Accept")).hasValue("application/vnd.heroku+json; version=3");
    assertThat(request.header("User-Agent").orElse(""))
        .startsWith("polycloud/" + Polycloud.version() + " (java ");
    assertThat(request.header("Content-Type")).isEmpty();
  }

  @Test
  void usesBasicAuthenticationWithAnEmail() {
    try (Cloud basic = connection().credential("email", sandbox.heroku().email()).connect()) {
      basic.account().profile();
    }
    assertThat(sentCredentials())
        .isEqualTo(sandbox.heroku().email() + ":" + sandbox.heroku().token());
  }

  @Test
  void usesBasicAuthenticationWithoutAnEmailIfConfigured() {
    try (Cloud basic = connection().setting("scheme", "basic").connect()) {
      basic.account().profile();
    }
    assertThat(sentCredentials()).isEqualTo(":" + sandbox.heroku().token());
  }

  @Test
  void rejectsAnUnknownScheme() {
    assertThat(
            assertFails(
                ErrorKind.CONFIGURATION, () -> connection().setting("scheme", "digest").connect()))
        .hasMessageContaining("bearer or basic");
  }

  private String sentCredentials() {
    String sent =
        sandbox.requests().find("GET", "/account").get(0).header("Authorization").orElse("");
    return new String(
        Base64.getDecoder().decode(sent.replaceFirst("Basic ", "")), StandardCharsets.UTF_8);
  }

  @Test
  void encodesNullsThatMeanDeletion() {
    String app = createApp();
    heroku.configVars().update(app, Map.of("A", "1"));
    java.util.HashMap<String, String> changes = new java.util.HashMap<>();
    changes.put("A", null);
    changes.put("B", "2");
    assertThat(heroku.configVars().update(app, changes)).doesNotContainKey("A").containsKey("B");
    assertThat(sandbox.requests().find("PATCH", "/apps/*/config-vars").get(1).body())
        .contains("\"A\":null");
  }

  @Test
  void encodesANullSniEndpoint() {
    cloud.domains().add(createApp(), "www.example.org");
    assertThat(sandbox.requests().find("POST", "/apps/*/domains").get(0).body())
        .contains("\"sni_endpoint\":null");
  }

  @Test
  void omitsUnsetFields() {
    cloud.apps().setMaintenance(createApp(), true);
    assertThat(sandbox.requests().find("PATCH", "/apps/*").get(0).body())
        .isEqualTo("{\"maintenance\":true}");
  }

  @Test
  void scalesAndResizesSeveralTypesInOneCall() {
    List<Formation> changed =
        heroku
            .dynos()
            .updateFormation(
                createApp(),
                new FormationBatch(
                    List.of(
                        FormationUpdate.quantity("web", 2),
                        FormationUpdate.size("worker", "standard-2X"))));
    assertThat(changed).extracting(Formation::type).contains("web", "worker");
    assertThat(sandbox.requests().count("PATCH", "/apps/*/formation")).isEqualTo(1);
  }

  @Test
  void errorsContainIdRequestIdAndOperation() {
    CloudException error = assertFails(ErrorKind.NOT_FOUND, () -> heroku.apps().get("no-such-app"));
    assertThat(error.code()).hasValue("not_found");
    assertThat(error.operation()).hasValue("GET /apps/{app}");
    assertThat(error.requestId()).isPresent();
    assertThat(error.provider()).hasValue("heroku");
    assertThat(error).hasMessageContaining("Couldn't find that app");
  }

  @Test
  void errorsContainTheMessageOfTheService() {
    CloudException error =
        assertFails(
            ErrorKind.INVALID_REQUEST, () -> cloud.processes().resize(createApp(), "web", "1X"));
    assertThat(error.status()).hasValue(422);
    assertThat(error.code()).hasValue("invalid_params");
  }

  @Test
  void handlesTheErrorPageOfAGateway() {
    sandbox
        .faults()
        .inject(1, "POST", "/apps")
        .status(502)
        .body("text/html", "<html><body>Bad <b>gateway</b> canary</body></html>");
    CloudException error =
        assertFails(
            ErrorKind.UNAVAILABLE,
            () -> cloud.apps().create(io.github.polycloud.model.NewApp.named("never")));
    assertThat(error.getMessage()).doesNotContain("canary").contains("502");
    assertThat(error.retryable()).isFalse();
    assertThat(sandbox.requests().count("POST", "/apps")).isEqualTo(1);
  }

  private CloudException rejected(String url) {
    sandbox
        .faults()
        .inject(1, "GET", "/account")
        .status(402)
        .body(
            "application/json",
            "{\"id\":\"delinquent\",\"message\":\"pay\",\"url\":\"" + url + "\"}");
    return assertFails(ErrorKind.PAYMENT_REQUIRED, () -> cloud.account().profile());
  }

  @Test
  void anErrorNamesThePageThatTheServiceGives() {
    assertThat(rejected("https://devcenter.heroku.com/errors#pay").helpUrl())
        .hasValue(URI.create("https://devcenter.heroku.com/errors#pay"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "/errors",
        "https:errors",
        "ftp://example.com/",
        "https://user@example.com/",
        "https://example.com/a b",
        "https://[",
      })
  void anErrorHasNoPageThatIsNotAWebPage(String url) {
    assertThat(rejected(url).helpUrl()).isEmpty();
  }

  @Test
  void anErrorHasNoPageThatIsOverlongOrContainsASecret() {
    String token = sandbox.heroku().token();
    assertThat(rejected("https://example.com/" + "x".repeat(500)).helpUrl()).isEmpty();
    assertThat(rejected("https://example.com/?token=" + token).helpUrl()).isEmpty();
    String encoded = "%" + Integer.toHexString(token.charAt(0)) + token.substring(1);
    assertThat(rejected("https://example.com/" + encoded).helpUrl()).isEmpty();
  }

  @Test
  void sendsARequestIdAndReportsItWhenAGatewayReturnsNone() {
    cloud.account().profile();
    sandbox.faults().inject(1, "POST", "/apps").status(502).body("text/html", "<html>down</html>");
    CloudException error =
        assertFails(
            ErrorKind.UNAVAILABLE,
            () -> cloud.apps().create(io.github.polycloud.model.NewApp.named("never")));

    List<String> sent =
        sandbox.requests().all().stream()
            .map(request -> request.header("Request-Id").orElseThrow())
            .toList();
    assertThat(sent).hasSize(2).doesNotHaveDuplicates();
    assertThat(error.requestId()).get().asString().startsWith(sent.get(1));
  }

  @Test
  void notifiesTheListenerOfWarnings() {
    sandbox
        .faults()
        .inject(1, "GET", "/account")
        .status(200)
        .header("X-Heroku-Warning", "the stack is old")
        .body("application/json", "{\"id\":\"1\",\"email\":\"ann@example.com\"}");
    cloud.account().profile();
    assertThat(warnings).containsExactly("the stack is old");
  }

  @Test
  void readsEachLineOfBothWarningHeaders() {
    sandbox
        .faults()
        .inject(1, "GET", "/account")
        .header("X-Heroku-Warning", "the stack is old")
        .header("Warning-Message", "the token expires soon")
        .header("Warning-Id", "expiry")
        .body("application/json", "{\"id\":\"1\",\"email\":\"ann@example.com\"}");
    cloud.account().profile();
    assertThat(warnings).containsExactly("the stack is old", "expiry: the token expires soon");
  }

  @Test
  void removesAKeyWithoutACommentByItsListedName() {
    sandbox
        .faults()
        .inject(2, "GET", "/account/keys")
        .body("application/json", "[{\"id\":\"key-1\",\"public_key\":\"ssh-ed25519 AAAA\"}]");
    sandbox.faults().inject(1, "DELETE", "/account/keys/*").body("application/json", "{}");
    String name = cloud.sshKeys().list().first(1).get(0).name();
    cloud.sshKeys().remove(name);
    assertThat(sandbox.requests().count("DELETE", "/account/keys/key-1")).isEqualTo(1);
  }

  @Test
  void reportsTheRemainingRateLimit() {
    cloud.account().profile();
    long remaining = completedCalls.get(0).rateLimitRemaining();
    assertThat(remaining).isBetween(4400L, 4499L);
    assertThat(heroku.accounts().rateLimits().remaining()).isEqualTo(remaining);
    cloud.account().profile();
    assertThat(completedCalls.get(2).rateLimitRemaining()).isEqualTo(remaining - 1);
  }

  @Test
  void aRateLimitErrorContainsTheRetryDelay() {
    try (Cloud impatient = connection().retryPolicy(RetryPolicy.none()).connect()) {
      sandbox.faults().inject(1, "GET", "/account").tooManyRequests("17");
      assertThatThrownBy(() -> impatient.account().profile())
          .isInstanceOfSatisfying(
              RateLimitedException.class,
              e -> assertThat(e.retryAfter()).hasValue(java.time.Duration.ofSeconds(17)));
    }
  }

  @Test
  void doesNotRetryACreationWithAnUnknownOutcome() {
    sandbox.faults().inject(1, "POST", "/apps").resetAfterProcessing();
    CloudException error =
        assertFails(
            ErrorKind.NETWORK,
            () -> cloud.apps().create(io.github.polycloud.model.NewApp.named("only-once")));
    assertThat(error).hasMessageContaining("outcome unknown");
    assertThat(sandbox.requests().count("POST", "/apps")).isEqualTo(1);
    assertThat(cloud.apps().get("only-once").name()).isEqualTo("only-once");
  }

  @Test
  void toleratesUnknownAndMissingFields() {
    sandbox
        .faults()
        .inject(1, "GET", "/apps/strange")
        .status(200)
        .body("application/json", "{\"id\":\"1\",\"name\":\"strange\",\"new\":{\"x\":[1]}}");
    assertThat(cloud.apps().get("strange").owner()).isNull();
  }

  @Test
  void listsTheEnabledFeatures() {
    String feature = heroku.accounts().features().first(1).get(0).name();
    heroku.accounts().updateFeature(feature, FeatureUpdate.enable());
    assertThat(heroku.enabledFeatures()).contains(feature);
    heroku.accounts().updateFeature(feature, FeatureUpdate.disable());
    assertThat(heroku.enabledFeatures()).doesNotContain(feature);
  }

  @Test
  void aTildeDenotesTheAuthorizationOfTheConnection() {
    assertThat(heroku.oauth().authorization("~").accessToken().token())
        .isEqualTo(sandbox.heroku().token());
    assertFails(ErrorKind.NOT_FOUND, () -> heroku.oauth().authorization("unknown"));
  }

  /** A custom interface. */
  interface Rates {
    @RequestLine("GET /account/rate-limits")
    Map<String, Long> left();

    @RequestLine("GET /apps/{app}")
    Map<String, Object> app(@Param("app") String app);
  }

  @Test
  void createsAClientOfACustomInterface() {
    Rates rates = heroku.api(Rates.class);
    assertThat(rates.left()).containsKey("remaining");
    assertThat(rates.app(createApp())).containsKey("git_url");
    assertFails(ErrorKind.NOT_FOUND, () -> rates.app("no-such-app"));
  }

  @Test
  void toStringOmitsSecrets() {
    assertThat(Arrays.asList(heroku.toString(), cloud.toString(), heroku.apps().toString()))
        .allSatisfy(text -> assertThat(text).doesNotContain(sandbox.heroku().token()));
  }

  private String createApp() {
    return cloud.apps().list().first(1).get(0).name();
  }
}
