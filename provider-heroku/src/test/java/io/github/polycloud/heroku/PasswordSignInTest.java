// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.TwoFactorRequiredException;
import io.github.polycloud.sandbox.HerokuEndpoint;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.logs.LogCapture;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sign-in with email and password. */
class PasswordSignInTest {
  private static final String LOGIN = "/oauth/authorizations";
  private static final String CODE = "975310";

  private Sandbox sandbox = Sandbox.start();

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void signsInAtOnceAndCallsWithTheToken() {
    try (Heroku heroku = signIn(password(), "")) {
      assertThat(sandbox.requests().count("POST", LOGIN)).isEqualTo(1);
      assertThat(heroku.accounts().get().email()).isEqualTo(sandbox.heroku().email());
      assertThat(heroku.cloud().account().profile().email()).isEqualTo(sandbox.heroku().email());
      assertThat(sandbox.requests().count("POST", LOGIN)).isEqualTo(1);
      assertThat(sandbox.requests().find("GET", "/account"))
          .isNotEmpty()
          .allMatch(request -> request.header("Authorization").orElse("").startsWith("Bearer "));
    }
  }

  @Test
  void wrongPasswordIsReportedWithoutShowingIt() {
    CloudException error =
        assertFails(ErrorKind.UNAUTHENTICATED, () -> signIn("wrong-canary-password", ""));

    assertThat(error)
        .hasMessageContaining("the email or the password was rejected")
        .hasMessageNotContaining("canary");
  }

  @Test
  void secondFactorIsAskedForAndTakenOnce() {
    restartWithSecondFactor();

    TwoFactorRequiredException required =
        catchThrowableOfType(TwoFactorRequiredException.class, () -> signIn(password(), ""));

    assertThat(required).hasMessageContaining("fromPassword(email, password, code)");
    assertThat(required.app()).isEmpty();
    try (Heroku heroku = signIn(password(), CODE)) {
      assertThat(heroku.accounts().get().email()).isEqualTo(sandbox.heroku().email());
    }
    assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> signIn(password(), CODE)))
        .hasMessageContaining("two-factor code is wrong or has been used")
        .hasMessageNotContaining(CODE);
  }

  @Test
  void signsInAgainWhenTheTokenIsRejected() {
    try (Heroku heroku = signIn(password(), "")) {
      heroku.oauth().deleteAuthorization("~");
      assertThat(heroku.accounts().get().email()).isEqualTo(sandbox.heroku().email());
      assertThat(sandbox.requests().count("POST", LOGIN)).isEqualTo(2);
    }
  }

  @Test
  void neutralBuilderSignsInWithTheFirstCall() {
    AtomicReference<Map<String, Secret>> issued = new AtomicReference<>();
    try (Cloud cloud =
        builder()
            .credential("email", sandbox.heroku().email())
            .credential("password", password())
            .onCredentialRefresh(issued::set)
            .connect()) {
      assertThat(sandbox.requests().all()).isEmpty();
      assertThat(cloud.apps().list()).isNotEmpty();
      assertThat(issued.get()).containsOnlyKeys("token");
      assertThat(cloud.unwrap(Heroku.class).cloud()).isSameAs(cloud);
    }
  }

  @Test
  void passwordWithoutEmailFailsBeforeAnyRequest() {
    CloudBuilder builder = builder().credential("password", "canary-password");

    assertThat(assertFails(ErrorKind.CONFIGURATION, builder::connect))
        .hasMessageContaining("password requires email")
        .hasMessageNotContaining("canary");
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void blankCredentialIsNotReplacedByTheEnvironment() {
    assertThat(assertFails(ErrorKind.CONFIGURATION, () -> Heroku.fromToken(" ")))
        .hasMessageContaining("token must not be blank");
    assertFails(ErrorKind.CONFIGURATION, () -> Heroku.fromPassword("", "secret"));
    assertFails(ErrorKind.CONFIGURATION, () -> Heroku.fromPassword("me@example.com", " "));
    assertFails(ErrorKind.CONFIGURATION, () -> Heroku.fromPassword("me@example.com", "secret", ""));
    try (Heroku heroku = Heroku.fromToken("canary-token")) {
      assertThat(heroku.toString()).doesNotContain("canary");
      assertThat(heroku.cloud().provider().id()).isEqualTo("heroku");
      assertThat(heroku.cloud()).isSameAs(heroku.cloud());
    }
  }

  @Test
  void neitherPasswordNorCodeIsLogged() {
    restartWithSecondFactor();
    try (LogCapture log = LogCapture.start();
        Heroku heroku = signIn(password(), CODE)) {
      heroku.accounts().get();
      String basic =
          Secret.basicAuthorization(sandbox.heroku().email(), Secret.of(password())).reveal();
      // The sandbox logs what it receives, in this JVM, too.
      assertThat(log.text().lines().filter(line -> line.contains(" io.github.polycloud.http ")))
          .anyMatch(line -> line.contains(LOGIN))
          .noneMatch(
              line ->
                  line.contains(password())
                      || line.contains(CODE)
                      || line.contains(basic.substring("Basic ".length())));
      assertThat(heroku.toString() + heroku.cloud()).doesNotContain(password(), CODE);
    }
  }

  @Test
  void tokenOfTheLoginLimitsItsLifetime() {
    signIn(password(), "").close();
    List<RecordedRequest> logins = sandbox.requests().find("POST", LOGIN);
    assertThat(logins)
        .singleElement()
        .satisfies(login -> assertThat(login.body()).contains("\"expires_in\":28800"));
  }

  @Test
  void closedClientSendsNothingMore() {
    Heroku heroku = signIn(password(), "");
    heroku.close();
    assertFails(ErrorKind.CANCELLED, () -> heroku.accounts().get());
  }

  private void restartWithSecondFactor() {
    sandbox.close();
    sandbox = Sandbox.builder().twoFactor(CODE).start();
  }

  private Heroku signIn(String password, String code) {
    return Heroku.signIn(builder(), sandbox.heroku().email(), password, code);
  }

  private String password() {
    return sandbox.heroku().password();
  }

  private CloudBuilder builder() {
    HerokuEndpoint access = sandbox.heroku();
    return Clouds.builder("heroku").endpoint(access.url());
  }
}
