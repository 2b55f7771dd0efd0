// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Accounts;
import io.github.polycloud.sandbox.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deletion of an account, which requires its password. */
class AccountDeletionTest {
  private Sandbox sandbox;
  private Cloud cloud;
  private Accounts accounts;
  private String password;
  private String email;

  @BeforeEach
  void connect() {
    // A separate sandbox for each test, because its account is deleted.
    sandbox = Sandbox.start();
    cloud =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .connect();
    accounts = cloud.unwrap(Heroku.class).accounts();
    password = sandbox.heroku().password();
    email = sandbox.heroku().email();
  }

  @AfterEach
  void close() {
    cloud.close();
    sandbox.close();
  }

  @Test
  void theCorrectPasswordDeletesTheAccount() {
    assertThat(accounts.delete(password).email()).isEqualTo(email);
    assertFails(ErrorKind.UNAUTHENTICATED, () -> accounts.get());
  }

  @Test
  void theUserIsGivenByIdOrByTilde() {
    assertThat(accounts.delete("~", password).email()).isEqualTo(email);
    assertFails(ErrorKind.UNAUTHENTICATED, () -> accounts.get());
  }

  @Test
  void aWrongPasswordIsRejectedWithoutExposingIt() {
    assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> accounts.delete("c4nary {x}, y")))
        .hasMessageNotContaining("c4nary");
    assertThat(accounts.get().email()).isEqualTo(email);
  }

  @Test
  void thePasswordIsSentUnchanged() {
    assertFails(ErrorKind.UNAUTHENTICATED, () -> accounts.delete("a {b}, c; [d] %41"));
    assertThat(sandbox.requests().find("DELETE", "/account").get(0).header("Heroku-Password"))
        .hasValue("a {b}, c; [d] %41");
  }
}
