// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.login.OvhLogin;
import io.github.polycloud.ovh.login.PendingLogin;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A login completes with or without a redirect of the browser, and always ends. */
@ExtendWith(SandboxExtension.class)
@Timeout(30)
class OvhLoginTest {
  private static final ConsumerKeyRequest READ = ConsumerKeyRequest.create().readOnly("/me");
  private static final Duration NEVER = Duration.ofHours(1);
  private static final Duration OFTEN = Duration.ofMillis(5);
  private static final String STATE = "/1.0/auth/currentCredential";

  private static final String EXPIRED = "{\"credentialId\":1,\"status\":\"expired\"}";

  private Sandbox sandbox;
  private Ovh application;

  /**
   * The page of a redirect waits only two seconds for a signed call, the first of which is slow.
   */
  @BeforeAll
  static void sign(Sandbox sandbox) {
    try (Ovh ovh = Connections.to(sandbox).connect().unwrap(Ovh.class)) {
      ovh.me().get();
    }
    sandbox.requests().clear();
  }

  @BeforeEach
  void connect(Sandbox started) {
    sandbox = started;
    application = Connections.withoutConsumerKey(sandbox).connect().unwrap(Ovh.class);
  }

  @AfterEach
  void close() {
    application.close();
  }

  @Test
  void aRedirectedBrowserCompletesTheLogin() {
    Secret key = login().pollInterval(NEVER).signIn(page -> visit(decide("accept", page)));
    try (Ovh ovh = application.withConsumerKey(key)) {
      assertThat(ovh.me().get().nichandle()).isNotBlank();
    }
    assertThat(sandbox.requests().count("GET", STATE)).isEqualTo(1);
    assertNoListener();
  }

  @ParameterizedTest
  @CsvSource({"accept, Access granted", "refuse, Access refused"})
  void theBrowserShowsTheDecision(String action, String title) {
    try (PendingLogin pending = login().pollInterval(NEVER).start()) {
      assertThat(visit(decide(action, pending.authorizationUrl())))
          .startsWith("200")
          .contains("<h1>" + title + "</h1>");
    }
  }

  @Test
  void aKeyThatIsNeitherValidNorRefusedIsAFailedLogin() {
    sandbox.faults().inject(1, "GET", STATE).body("application/json", EXPIRED);
    try (PendingLogin pending = login().pollInterval(NEVER).start()) {
      assertThat(visit(redirection())).contains("<h1>Login failed</h1>");
      assertFails(ErrorKind.PERMISSION_DENIED, pending::await);
    }
  }

  @Test
  void theBrowserShowsThatADecisionWasReceivedIfTheServiceDoesNotSayWhich() {
    try (PendingLogin pending = login().pollInterval(OFTEN).start()) {
      assertThat(visit(redirection())).contains("<h1>Decision received</h1>");
      sandbox.faults().inject(1, "GET", STATE).status(404);
      String back = decide("accept", pending.authorizationUrl());

      assertThat(visit(back)).startsWith("200").contains("<h1>Decision received</h1>");
      assertThat(pending.await().reveal()).isNotBlank();
    }
  }

  @Test
  void theBrowserDoesNotWaitForASlowService() {
    sandbox.faults().inject(1, "GET", STATE).delay(Duration.ofSeconds(25));
    try (PendingLogin pending = login().pollInterval(NEVER).start()) {
      String back = decide("accept", pending.authorizationUrl());

      assertThat(visit(back)).startsWith("200").contains("<h1>Decision received</h1>");
      assertThat(pending.await().reveal()).isNotBlank();
    }
  }

  @Test
  void pollingCompletesTheLoginWithoutARedirect() {
    Secret key = login().pollInterval(OFTEN).signIn(page -> decide("accept", page));
    try (Ovh ovh = application.withConsumerKey(key)) {
      assertThat(ovh.me().get().nichandle()).isNotBlank();
    }
  }

  @Test
  void aRemoteBrowserIsNotRedirected() {
    login()
        .remoteBrowser()
        .pollInterval(OFTEN)
        .signIn(page -> assertThat(decide("accept", page)).isEmpty());
    assertThat(sandbox.requests().all().get(0).body()).doesNotContain("redirection");
  }

  @Test
  void theRedirectionOfTheRequestIsPreserved() {
    OvhLogin.of(application, READ.redirection(URI.create("https://app.example/welcome")))
        .pollInterval(OFTEN)
        .signIn(
            page -> assertThat(decide("accept", page)).isEqualTo("https://app.example/welcome"));
  }

  @Test
  void aRejectionIsReportedImmediately() {
    assertThat(
            assertFails(
                ErrorKind.PERMISSION_DENIED,
                () -> login().pollInterval(NEVER).signIn(page -> visit(decide("refuse", page)))))
        .hasMessageContaining("refused")
        .hasMessageContaining("request a new one");
    assertFails(
        ErrorKind.PERMISSION_DENIED,
        () -> login().pollInterval(OFTEN).signIn(page -> decide("refuse", page)));
  }

  @Test
  void anExpiredPendingKeyFailsTheLogin() {
    sandbox.faults().inject(1, "GET", STATE).body("application/json", EXPIRED);
    assertThat(
            assertFails(
                ErrorKind.PERMISSION_DENIED, () -> login().pollInterval(OFTEN).signIn(page -> {})))
        .hasMessageContaining("its state is expired")
        .hasMessageContaining("request a new one");
    assertNoListener();
  }

  @Test
  void aPendingKeyMayBeRejectedInEitherForm() {
    for (String rejected :
        new String[] {
          "{\"class\":\"Client::Forbidden\",\"message\":\"This credential is not valid\"}",
          "{\"errorCode\":\"INVALID_CREDENTIAL\",\"message\":\"This credential is not valid\"}"
        }) {
      sandbox.faults().inject(2, "GET", STATE).status(403).body("application/json", rejected);
      Secret key = login().pollInterval(OFTEN).signIn(page -> decide("accept", page));
      assertThat(key.reveal()).isNotBlank();
    }
  }

  @Test
  void aRevokedKeyFailsTheLogin() {
    try (Ovh owner = Connections.to(sandbox).connect().unwrap(Ovh.class);
        PendingLogin pending = login().pollInterval(OFTEN).start()) {
      for (Long id : owner.get("/me/api/credential?status=pendingValidation").asList(Long.class)) {
        owner.delete("/me/api/credential/{id}", id);
      }
      assertFails(ErrorKind.UNAUTHENTICATED, pending::await);
    }
  }

  @Test
  void requestsWithAnotherPathOrStateAreIgnored() {
    try (PendingLogin pending = login().pollInterval(NEVER).start()) {
      String back = decide("accept", pending.authorizationUrl());
      assertThat(back).matches("http://127\\.0\\.0\\.1:\\d+/[0-9a-f]{32}\\?state=[0-9a-f]{32}");
      assertThat(visit(back.replaceFirst("/[0-9a-f]{32}", "/favicon.ico"))).startsWith("404");
      assertThat(visit(back.replaceFirst("state=.*", "state=guess"))).startsWith("400");
      assertThat(visit(back.replaceFirst("\\?.*", ""))).startsWith("400");
      assertThat(sandbox.requests().count("GET", STATE)).isZero();

      assertThat(visit(back)).startsWith("200").contains("close this window");
      assertThat(pending.await().reveal()).isNotBlank();
    }
  }

  @Test
  void aRedirectWithoutADecisionKeepsWaiting() {
    try (PendingLogin pending = login().pollInterval(OFTEN).start()) {
      visit(redirection());
      CompletableFuture<Secret> key = CompletableFuture.supplyAsync(pending::await);
      awaitPoll();
      assertThat(key).isNotDone();
      decide("accept", pending.authorizationUrl());
      assertThat(key.join().reveal()).isNotBlank();
    }
  }

  @Test
  void transientErrorsDoNotAbortPolling() {
    sandbox.faults().inject(12, "GET", STATE).status(503);
    assertThat(login().pollInterval(OFTEN).signIn(page -> decide("accept", page)).reveal())
        .isNotBlank();
    assertThat(sandbox.faults().pending()).isZero();
  }

  @Test
  void theTimeoutClosesAllResources() {
    PendingLogin pending = login().pollInterval(OFTEN).timeout(Duration.ofMillis(60)).start();
    assertThat(assertFails(ErrorKind.TIMEOUT, pending::await))
        .hasMessageContaining("neither accepted nor rejected");
    assertNoListener();
  }

  @Test
  void theTimeoutCancelsAPollInProgress() {
    sandbox.faults().inject(1, "GET", STATE).delay(Duration.ofSeconds(25));
    assertFails(
        ErrorKind.TIMEOUT,
        () -> login().pollInterval(OFTEN).timeout(Duration.ofMillis(300)).signIn(page -> {}));
  }

  @Test
  void closeFromAnotherThreadCancelsTheLogin() {
    PendingLogin pending = login().pollInterval(NEVER).start();
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(() -> assertFails(ErrorKind.CANCELLED, pending::await));
    pending.close();
    waiting.join();
    assertNoListener();
  }

  @Test
  void closeFromAnotherThreadCancelsAPollInProgress() {
    sandbox.faults().inject(1, "GET", STATE).delay(Duration.ofSeconds(25));
    PendingLogin pending = login().pollInterval(OFTEN).start();
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(() -> assertFails(ErrorKind.CANCELLED, pending::await));
    while (sandbox.faults().pending() > 0) {
      Thread.onSpinWait();
    }
    pending.close();
    waiting.join();
  }

  @Test
  void anInterruptCancelsTheLogin() {
    PendingLogin pending = login().pollInterval(NEVER).start();
    Thread.currentThread().interrupt();
    assertFails(ErrorKind.CANCELLED, pending::await);
    assertThat(Thread.interrupted()).isTrue();
    assertNoListener();
  }

  @Test
  void anErrorOfTheBrowserCallbackClosesTheLogin() {
    assertThatThrownBy(
            () ->
                login()
                    .signIn(
                        page -> {
                          throw new IllegalStateException("no browser");
                        }))
        .hasMessage("no browser");
    assertNoListener();
  }

  @Test
  void aRequestWithoutRulesFailsAndLeavesNothingOpen() {
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> OvhLogin.of(application, ConsumerKeyRequest.create()).start());
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void keysCanBeRequestedByApplicationsOnly() {
    try (Ovh other =
        Clouds.builder(new OvhProvider())
            .environment(Environment.of(Map.of()))
            .endpoint(sandbox.ovh().url())
            .credential("access_token", "ready")
            .connect()
            .unwrap(Ovh.class)) {
      assertThat(assertFails(ErrorKind.CONFIGURATION, () -> OvhLogin.of(other, READ).start()))
          .hasMessageContaining("application_key");
      assertFails(ErrorKind.CONFIGURATION, () -> other.withConsumerKey(Secret.of("consumer-key")));
    }
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void toStringContainsNeitherKeyNorUrl() {
    try (PendingLogin pending = login().start()) {
      assertThat(pending + " " + login())
          .doesNotContain("credentialToken")
          .doesNotContain(pending.authorizationUrl().getRawQuery())
          .doesNotContain("state=");
    }
  }

  private OvhLogin login() {
    return OvhLogin.of(application, READ);
  }

  /** The redirection URL that was sent to the service. */
  private String redirection() {
    return sandbox
        .requests()
        .all()
        .get(0)
        .body()
        .replaceFirst("(?s).*\"redirection\":\"(.*?)\".*", "$1");
  }

  private void awaitPoll() {
    while (sandbox.requests().count("GET", STATE) == 0) {
      Thread.onSpinWait();
    }
  }

  private void assertNoListener() {
    assertThatThrownBy(() -> visit(redirection()))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(ConnectException.class);
  }

  private static String decide(String action, URI page) {
    try {
      return ConsumerKeys.decide(action, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Status and text of a page. */
  private static String visit(String url) {
    try {
      HttpURLConnection page = (HttpURLConnection) URI.create(url).toURL().openConnection();
      int status = page.getResponseCode();
      try (var body = status < 400 ? page.getInputStream() : page.getErrorStream()) {
        return status + " " + new String(body.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void timesAreBounded() {
    OvhLogin login = login();
    assertThatThrownBy(() -> login.pollInterval(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time must be between 1 ms and 365 days, was PT-1S");
    assertThatThrownBy(() -> login.timeout(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time must be between 0 ms and 365 days, was PT-1S");
  }
}
