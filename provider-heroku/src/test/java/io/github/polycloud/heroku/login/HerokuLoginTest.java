// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.login;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.oauth.NewOAuthClient;
import io.github.polycloud.heroku.model.oauth.OAuthClient;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Browser login, with a plain HTTP client as the browser. */
@ExtendWith(SandboxExtension.class)
@Timeout(30)
class HerokuLoginTest {
  private static final URI CALLBACK = URI.create("http://127.0.0.1/callback");

  private final HttpClient browser = HttpClient.newHttpClient();
  private Sandbox sandbox;
  private OAuthClient client;
  private HerokuLogin login;

  @BeforeEach
  void register(Sandbox started) {
    sandbox = started;
    try (Cloud owner =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .connect()) {
      client =
          owner
              .unwrap(Heroku.class)
              .oauth()
              .createClient(new NewOAuthClient("desk", CALLBACK.toString()));
    }
    login = login(Secret.of(client.secret()));
  }

  private HerokuLogin login(Secret secret) {
    return HerokuLogin.of(client.id(), secret, CALLBACK)
        .identityUrl(sandbox.heroku().identityUrl())
        .scope("identity", "read");
  }

  @Test
  void theObtainedTokensAuthenticateApiCalls() {
    Instant before = Instant.now();
    HerokuTokens tokens = login.signIn(page -> visit(allow(page)));

    assertThat(tokens.expiresAt()).isAfter(before.plus(Duration.ofHours(7)));
    assertThat(tokens.refreshToken()).isNotNull();
    try (Cloud cloud =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", tokens.accessToken().reveal())
            .connect()) {
      assertThat(cloud.account().profile().email()).isEqualTo(sandbox.heroku().email());
      assertThat(cloud.unwrap(Heroku.class).apps().list().first(1)).hasSize(1);
      assertFails(
          ErrorKind.PERMISSION_DENIED,
          () -> cloud.apps().create(io.github.polycloud.model.NewApp.named("beyond-the-scope")));
    }
    assertThat(tokens.toString()).doesNotContain(tokens.accessToken().reveal());
  }

  @Test
  void theAuthorizationUrlContainsStateChallengeAndLoopbackRedirect() {
    try (PendingLogin pending = login.start();
        PendingLogin other = login.start()) {
      String query = pending.authorizationUrl().getRawQuery();
      assertThat(query)
          .contains("response_type=code", "scope=identity%20read", "code_challenge_method=S256")
          .contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A");
      assertThat(parameter(pending.authorizationUrl(), "state"))
          .hasSizeGreaterThan(40)
          .isNotEqualTo(parameter(other.authorizationUrl(), "state"));
      assertThat(parameter(pending.authorizationUrl(), "code_challenge")).hasSize(43);
      assertThat(query).doesNotContain(client.secret());
      assertThat(pending.toString()).doesNotContain(parameter(pending.authorizationUrl(), "state"));
    }
  }

  @Test
  void theBrowserShowsAConfirmationPage() {
    try (PendingLogin pending = login.start()) {
      HttpResponse<String> shown = visit(allow(pending.authorizationUrl()));
      assertThat(shown.statusCode()).isEqualTo(200);
      assertThat(shown.body()).contains("You can close this window");
      assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(pending.await().accessToken()).isNotNull();
    }
  }

  @Test
  void deniedAccessIsAnErrorWithTheReason() {
    CloudException error =
        assertFails(
            ErrorKind.PERMISSION_DENIED, () -> login.signIn(page -> visit(decide(page, "deny"))));
    assertThat(error).hasMessageContaining("access_denied");
  }

  @Test
  void aRedirectWithAnotherStateIsIgnored() {
    try (PendingLogin pending = login.start()) {
      URI home = allow(pending.authorizationUrl());
      String state = parameter(home, "state");
      for (String foreign :
          new String[] {
            home.toString().replace(state, "x".repeat(state.length())),
            home.toString().replaceFirst("&state=.*", ""),
            home.toString().replaceFirst("\\?.*", "?error=access_denied"),
            home.toString().replaceFirst("\\?.*", "")
          }) {
        assertThat(visit(URI.create(foreign)).statusCode()).as(foreign).isEqualTo(400);
      }
      assertThat(visit(home.resolve("/favicon.ico")).statusCode()).isEqualTo(404);
      assertThat(visit(home).statusCode()).isEqualTo(200);
      assertThat(pending.await().accessToken()).isNotNull();
    }
  }

  @Test
  void aWrongClientSecretIsRejected() {
    HerokuLogin wrong = login(Secret.of("another-secret"));
    CloudException error =
        assertFails(ErrorKind.UNAUTHENTICATED, () -> wrong.signIn(page -> visit(allow(page))));
    assertThat(error.operation()).hasValue("POST /oauth/token");
    assertThat(error).hasMessageNotContaining("another-secret");
  }

  @Test
  void aResponseWithoutTokensIsAnError() {
    sandbox.faults().inject(1, "POST", "/oauth/token").body("text/html", "<p>soon</p>");
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> login.signIn(page -> visit(allow(page))));
  }

  @Test
  void aLifetimeBeyondAllDatesIsACentury() {
    for (String seconds : List.of("9223372036854775807", "1e300", "1e19")) {
      sandbox
          .faults()
          .inject(1, "POST", "/oauth/token")
          .body(
              "application/json",
              "{\"access_token\":\"abcdefghij\",\"expires_in\":" + seconds + "}");
      assertThat(login.signIn(page -> visit(allow(page))).expiresAt())
          .isAfter(Instant.now().plus(Duration.ofDays(36_000)));
    }
  }

  @Test
  void theTimeoutEndsTheLogin() {
    HerokuLogin hasty = login.timeout(Duration.ofMillis(20));
    assertThat(assertFails(ErrorKind.TIMEOUT, () -> hasty.signIn(page -> {})))
        .hasMessageContaining("login did not complete within");
  }

  @Test
  void closeFromAnotherThreadCancelsTheLogin() {
    PendingLogin pending = login.start();
    URI page = pending.authorizationUrl();
    CompletableFuture<HerokuTokens> waiting = CompletableFuture.supplyAsync(pending::await);
    pending.close();
    CompletionException failure = catchThrowableOfType(CompletionException.class, waiting::join);
    assertThat(((CloudException) failure.getCause()).kind()).isEqualTo(ErrorKind.CANCELLED);
    URI home = allow(page);
    assertThat(catchThrowableOfType(IllegalStateException.class, () -> visit(home))).isNotNull();
  }

  @Test
  void aPortInUseIsReported() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      URI there = URI.create("http://127.0.0.1:" + taken.getLocalPort() + "/callback");
      HerokuLogin blocked =
          HerokuLogin.of(client.id(), Secret.of(client.secret()), there)
              .identityUrl(sandbox.heroku().identityUrl());
      assertThat(assertFails(ErrorKind.CONFIGURATION, blocked::start))
          .hasMessageContaining(Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void requiresALoopbackCallbackAndAnHttpsIdentityUrl() {
    Secret secret = Secret.of("s");
    for (String elsewhere :
        new String[] {"https://example.com/back", "http://example.com/back", "ftp://localhost/"}) {
      assertFails(
          ErrorKind.CONFIGURATION, () -> HerokuLogin.of("id", secret, URI.create(elsewhere)));
    }
    HerokuLogin plain = HerokuLogin.of("id", secret, CALLBACK).identityUrl("http://id.example.com");
    assertFails(ErrorKind.CONFIGURATION, plain::start);
    assertThat(login.toString()).doesNotContain(client.secret());
  }

  private URI allow(URI page) {
    return decide(page, "allow");
  }

  /** Logs in and decides on the consent page; returns the redirect. */
  private URI decide(URI page, String action) {
    String form =
        "email=%s&password=%s&action=%s"
            .formatted(
                encode(sandbox.heroku().email()), encode(sandbox.heroku().password()), action);
    HttpResponse<String> back =
        send(
            HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    return URI.create(back.headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> visit(URI page) {
    return send(HttpRequest.newBuilder(page).build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return browser.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("the browser got no page", e);
    }
  }

  private static String parameter(URI uri, String name) {
    return uri.getRawQuery().replaceFirst("(?:.*&)?" + name + "=([^&]*).*", "$1");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
