// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import feign.RequestLine;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Accounts;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.heroku.model.FeatureUpdate;
import io.github.polycloud.heroku.model.account.Account;
import io.github.polycloud.heroku.model.account.AccountUpdate;
import io.github.polycloud.heroku.model.account.DynoQuota;
import io.github.polycloud.heroku.model.account.NewPasswordReset;
import io.github.polycloud.heroku.model.account.PasswordReset;
import io.github.polycloud.heroku.model.account.PasswordResetCompletion;
import io.github.polycloud.heroku.model.account.PasswordUpdate;
import io.github.polycloud.heroku.model.account.UserPreferencesUpdate;
import io.github.polycloud.http.TypedResponse;
import io.github.polycloud.model.FieldUpdate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountsOperationsTest extends HerokuOperations<Accounts> {
  AccountsOperationsTest() {
    super(Accounts.class);
  }

  @Override
  protected void runScenario(Accounts accounts) {
    Account me = accounts.get();
    assertThat(accounts.get("~")).isEqualTo(accounts.get(me.email())).isEqualTo(me);
    assertThat(accounts.update(AccountUpdate.builder().name(FieldUpdate.to("Ann")).build()).name())
        .isEqualTo("Ann");
    assertThat(
            accounts.update("~", AccountUpdate.builder().name(FieldUpdate.clear()).build()).name())
        .isNull();
    assertThat(accounts.rateLimits().remaining()).isPositive();
    assertThat(accounts.delinquency().scheduledDeletionTime()).isNull();

    Feature feature = accounts.features().first(1).get(0);
    assertThat(accounts.updateFeature(feature.name(), FeatureUpdate.enable()).enabled()).isTrue();
    assertThat(accounts.feature(feature.id()).enabled()).isTrue();

    UserPreferencesUpdate preferences =
        UserPreferencesUpdate.builder()
            .timezone(FieldUpdate.to("Europe/Berlin"))
            .dismissedSmsBanner(FieldUpdate.to(true))
            .build();
    assertThat(accounts.updatePreferences("~", preferences).dismissedSmsBanner()).isTrue();
    assertThat(accounts.preferences("~").timezone()).isEqualTo("Europe/Berlin");

    accounts.smsNumber("~");
    accounts.recoverBySms("~");
    accounts.confirmSmsNumber("~");
    assertThat(accounts.quota(me.id()))
        .satisfies(
            quota -> {
              assertThat(quota.quotaUsed()).isPositive();
              assertThat(quota.remaining().toSeconds())
                  .isEqualTo(quota.accountQuota() - quota.quotaUsed());
              assertThat(quota.apps()).extracting(DynoQuota.AppQuota::appUuid).isNotEmpty();
            });

    changeEmail(accounts, me.email());
    changePassword(accounts, me.email());
  }

  private void changeEmail(Accounts accounts, String email) {
    String password = sandbox.heroku().password();
    String other = "other@example.com";
    assertThat(accounts.update(AccountUpdate.email(other, password)).email()).isEqualTo(other);
    assertThat(api(Apps.class).get(app()).owner().email()).isEqualTo(other);
    AccountUpdate back = AccountUpdate.builder().email(email).password(password).build();
    assertThat(accounts.update("~", back).email()).isEqualTo(email);
  }

  @Override
  protected Map<String, String> excludedMethods() {
    String reason = "the token ends with the account; AccountDeletionTest has sandboxes to spare";
    return Map.of("delete[String]", reason, "delete[String, String]", reason);
  }

  @SuppressWarnings("deprecation")
  private void changePassword(Accounts accounts, String email) {
    accounts.changePassword(new PasswordUpdate(sandbox.heroku().password(), "an0ther-One"));
    accounts.startPasswordReset(new NewPasswordReset(email));
    String token =
        api(PasswordMail.class)
            .send(new NewPasswordReset(email))
            .response()
            .headers()
            .first("Sandbox-Mailed-Token")
            .orElseThrow();
    assertThat(accounts.completePasswordReset(token, PasswordResetCompletion.of("y3t-An0ther")))
        .satisfies(reset -> assertThat(reset.user().email()).isEqualTo(email));
  }

  /** Reads the token that the service would send by email. */
  interface PasswordMail {
    @RequestLine("POST /password-resets")
    TypedResponse<PasswordReset> send(NewPasswordReset reset);
  }

  @Test
  void aChangeOfTheEmailAddressRequiresThePassword() {
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> api(Accounts.class).update(AccountUpdate.email("other@example.com", "a guess")));
  }

  @Test
  void anUnknownUserIsNotFound() {
    assertFails(ErrorKind.NOT_FOUND, () -> api(Accounts.class).get("unknown@example.com"));
  }
}
