// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.TwoFactorRequiredException;
import io.github.polycloud.heroku.model.app.AppUpdate;
import io.github.polycloud.sandbox.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two-factor authentication for changes of an app. */
class SecondFactorTest {
  private static final AppUpdate CHANGE = AppUpdate.builder().maintenance(true).build();

  private Sandbox sandbox;
  private Cloud cloud;
  private Heroku heroku;
  private String app;

  @BeforeEach
  void connect() {
    sandbox = Sandbox.builder().twoFactor("123456", "654321").start();
    cloud =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .connect();
    heroku = cloud.unwrap(Heroku.class);
    app = heroku.apps().list().first(1).get(0).name();
  }

  @AfterEach
  void close() {
    cloud.close();
    sandbox.close();
  }

  @Test
  void aPreauthorizationCoversFollowingCalls() {
    TwoFactorRequiredException error =
        catchThrowableOfType(
            TwoFactorRequiredException.class, () -> heroku.apps().update(app, CHANGE));

    heroku.preauthorize(error.app().orElseThrow(), "123456");

    assertThat(heroku.apps().update(app, CHANGE).maintenance()).isTrue();
    cloud.apps().delete(app);
    assertFails(ErrorKind.NOT_FOUND, () -> heroku.apps().get(app));
    assertThat(sandbox.requests().find("DELETE", "/apps/*").get(0).header("Heroku-Two-Factor-Code"))
        .isEmpty();
  }

  @Test
  void aCodeIsValidForOneCall() {
    Heroku withCode = heroku.withOptions(CallOptions.none().twoFactor("654321"));

    assertThat(withCode.apps().update(app, CHANGE).maintenance()).isTrue();
    assertThat(
            assertFails(ErrorKind.UNAUTHENTICATED, () -> withCode.apps().update(app, CHANGE))
                .code())
        .hasValue("invalid_two_factor_code");
  }

  @Test
  void aWrongCodeIsRejectedWithoutExposingIt() {
    assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> heroku.preauthorize(app, "999999")))
        .hasMessageNotContaining("999999");
    assertThat(
            catchThrowableOfType(
                TwoFactorRequiredException.class, () -> heroku.apps().update(app, CHANGE)))
        .isNotNull();
  }

  @Test
  void aCodeThatIsNotAHeaderValueIsNotSent() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> heroku.preauthorize(app, "1\r\nX: y"));
    assertFails(ErrorKind.INVALID_REQUEST, () -> heroku.preauthorize(" ", "123456"));
    assertThat(sandbox.requests().count("PUT", "*")).isZero();
  }
}
