// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.consent;

import io.github.polycloud.sandbox.internal.http.FormError;
import io.github.polycloud.sandbox.internal.http.FormError.Part;
import io.github.polycloud.sandbox.internal.http.Html;
import io.github.polycloud.sandbox.internal.http.LoginFields;
import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.Credential;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Renders the form on which an owner decides on a consumer key. Works without scripts. */
final class ConsentPage {

  private static final String FORM =
      """
      <p>The application <strong>%s</strong> asks for access to your account.</p>
      <form method="post">
      %s
      %s
      <fieldset class="choice" role="radiogroup"%s>
      <legend>How long may it do so?</legend>
      %s%s
      </fieldset>
      %s<div class="actions">
      <button class="accept" type="submit" name="action" value="accept">Accept</button>
      <button type="submit" name="action" value="refuse" formnovalidate>Refuse</button>
      </div>
      </form>
      """;

  private static final LoginFields LOGIN = new LoginFields("Log in", "account", "Account");
  private static final String HINT =
      "This is a sandbox: the account is <code>%s</code> and its password is <code>%s</code>.";

  private final Account account;

  ConsentPage(Account account) {
    this.account = account;
  }

  /** Renders the form with what was entered before. */
  String html(Credential credential, Decision entered, FormError error) {
    boolean invalidDuration = error.isIn(Part.DURATION);
    Validity selected = entered.duration().flatMap(Validity::of).orElse(Validity.ONE_DAY);
    return Html.page(
        "Grant access",
        FORM.formatted(
            Html.escape(credential.application().name()),
            RuleList.html(credential.rules()),
            LOGIN.html(
                HINT.formatted(Html.escape(account.nichandle()), Html.escape(account.password())),
                entered.account().orElse(""),
                error),
            invalidDuration ? " aria-invalid=\"true\" aria-describedby=\"error\"" : "",
            error.htmlIn(Part.DURATION),
            Arrays.stream(Validity.values())
                .map(validity -> choice(validity, validity == selected, invalidDuration))
                .collect(Collectors.joining("\n")),
            error.htmlIn(Part.ACTION)));
  }

  private static String choice(Validity validity, boolean selected, boolean invalid) {
    return "<label><input type=\"radio\" name=\"duration\" value=\"%s\"%s> %s</label>"
        .formatted(
            validity.formValue(),
            selected ? " checked" + (invalid ? " autofocus" : "") : "",
            Html.escape(validity.label()));
  }
}
