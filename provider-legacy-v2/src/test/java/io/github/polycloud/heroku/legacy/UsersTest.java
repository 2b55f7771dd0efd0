// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.Login;
import io.github.polycloud.heroku.legacy.model.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The account: login, billing and the second factor. */
class UsersTest extends LegacyTestCase {
  private Form credentials(String password) {
    return Form.of("username", sandbox.heroku().email()).and("password", password);
  }

  @Test
  void loginSendsNoCredentialsAndHidesTheKey() {
    Login login = legacy.users().login(credentials(sandbox.heroku().password()));
    assertThat(login.apiKey().reveal()).isEqualTo(sandbox.heroku().token());
    assertThat(login.toString()).doesNotContain(sandbox.heroku().token());
    assertThat(sent("POST", "/login").header("Authorization")).isEmpty();
  }

  @Test
  void aRejectedLoginIsUnauthenticatedWhateverTheStatus() {
    CloudException rejected =
        assertFails(
            ErrorKind.UNAUTHENTICATED, () -> legacy.users().login(credentials("canary-wrong")));
    assertThat(rejected.toString()).doesNotContain("canary-wrong");
    respond("POST", "/login", 404, "text/plain", "User not found.");
    assertFails(ErrorKind.UNAUTHENTICATED, () -> legacy.users().login(credentials("wrong")));
    assertThat(sandbox.requests().all()).hasSize(2);
  }

  @Test
  void aLoginWithoutAKeyIsUnexpected() {
    respond("POST", "/login", 200, "application/json", "{\"email\":\"a@example.com\"}");
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> legacy.users().login(credentials("whatever")));
  }

  @Test
  void readsTheAccountAtBothPathsAndHidesItsKey() {
    User user = legacy.users().get();
    assertThat(legacy.users().account()).isEqualTo(user);
    assertThat(user.createdAt()).isNotNull();
    assertThat(user.apiKey()).isNotNull();
    assertThat(user.toString()).doesNotContain(user.apiKey().reveal());
  }

  @Test
  void confirmsBilling() {
    legacy.users().confirmBilling(sandbox.heroku().email());
    assertThat(sent("POST", "/user/*").rawTarget()).endsWith("/confirm_billing").contains("%40");
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.users().confirmBilling(" "));
  }

  @Test
  void submitsASecondFactor() {
    sandbox
        .faults()
        .inject(1, "DELETE", "/apps/shop")
        .status(403)
        .header("Heroku-Two-Factor-Required", "true")
        .body("text/plain", "A second factor is needed");
    CloudException error =
        assertFails(ErrorKind.UNAUTHENTICATED, () -> legacy.apps().delete("shop"));
    assertThat(error.code()).hasValue("two_factor");
    assertThat(error).hasMessageContaining("preAuthorize");
    respond("PUT", "/apps/shop/pre-authorizations", 200, "text/plain", "");
    legacy.users().preAuthorize("shop", "123456");
    assertThat(sent("PUT", "/apps/shop/pre-authorizations").header("Heroku-Two-Factor-Code"))
        .hasValue("123456");
  }

  @Test
  void aWrongSecondFactorIsUnauthenticated() {
    respond(
        "PUT",
        "/apps/shop/pre-authorizations",
        401,
        "application/json",
        "{\"id\":\"invalid_two_factor_code\",\"error\":\"Wrong code\"}");
    assertThat(
            assertFails(
                    ErrorKind.UNAUTHENTICATED, () -> legacy.users().preAuthorize("shop", "canary"))
                .toString())
        .contains("invalid_two_factor_code")
        .doesNotContain("canary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\r\nX: y", "ü\u0001"})
  void aCodeThatIsNotAValidHeaderValueIsRejected(String code) {
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.users().preAuthorize("shop", code));
    assertThat(sandbox.requests().all()).isEmpty();
  }
}
