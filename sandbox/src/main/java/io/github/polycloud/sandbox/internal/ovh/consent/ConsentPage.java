// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.consent;

import io.github.polycloud.sandbox.internal.http.Html;
import io.github.polycloud.sandbox.internal.ovh.auth.AccessRule;
import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.Credential;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Renders the form on which an owner decides on a consumer key. Works without scripts. */
final class ConsentPage {

  private static final String FORM =
      """
      %s<p>The application <strong>%s</strong> asks for access to your account.</p>
      <table>
      <caption>It requests these access rules (an asterisk is a wildcard):</caption>
      <thead><tr><th scope="col">Method</th><th scope="col">Path</th></tr></thead>
      <tbody>
      %s
      </tbody>
      </table>
      <form method="post">
      <fieldset>
      <legend>Log in</legend>
      <p class="hint" id="hint">This is a sandbox: the account is <code>%s</code> and its password is
      <code>%s</code>.</p>
      <label for="account">Account</label>
      <input type="text" id="account" name="account" autocomplete="username" aria-describedby="hint" required>
      <label for="password">Password</label>
      <input type="password" id="password" name="password" autocomplete="current-password" aria-describedby="hint" required>
      </fieldset>
      <fieldset class="choice">
      <legend>How long may it do so?</legend>
      %s
      </fieldset>
      <button class="accept" type="submit" name="action" value="accept">Accept</button>
      <button type="submit" name="action" value="refuse" formnovalidate>Refuse</button>
      </form>
      """;

  private final Account account;

  ConsentPage(Account account) {
    this.account = account;
  }

  String html(Credential credential, Optional<String> error) {
    return Html.page(
        "Grant access",
        FORM.formatted(
            error.map(ConsentPage::alert).orElse(""),
            Html.escape(credential.application().name()),
            credential.rules().stream().map(ConsentPage::row).collect(Collectors.joining("\n")),
            Html.escape(account.nichandle()),
            Html.escape(account.password()),
            Arrays.stream(Validity.values())
                .map(ConsentPage::choice)
                .collect(Collectors.joining("\n"))));
  }

  private static String alert(String error) {
    return "<p class=\"error\" role=\"alert\">" + Html.escape(error) + "</p>\n";
  }

  private static String row(AccessRule rule) {
    return "<tr><td>%s</td><td><code>%s</code></td></tr>"
        .formatted(Html.escape(rule.method()), Html.escape(rule.path()));
  }

  private static String choice(Validity validity) {
    return "<label><input type=\"radio\" name=\"duration\" value=\"%s\"%s> %s</label>"
        .formatted(
            validity.formValue(),
            validity == Validity.ONE_DAY ? " checked" : "",
            Html.escape(validity.label()));
  }
}
