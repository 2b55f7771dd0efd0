// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.identity;

import io.github.polycloud.sandbox.internal.heroku.state.oauth.Scope;
import io.github.polycloud.sandbox.internal.http.FormError;
import io.github.polycloud.sandbox.internal.http.FormError.Part;
import io.github.polycloud.sandbox.internal.http.Html;
import io.github.polycloud.sandbox.internal.http.LoginFields;
import java.util.stream.Collectors;

/** Renders the form on which the account's owner grants or denies access. Works without scripts. */
record AuthorizePage(String email, String password) {

  private static final String FORM =
      """
      <p>The application <strong>%s</strong> asks for access to your account.</p>
      <form method="post">
      <p>What it wants to do:</p>
      <ul>
      %s
      </ul>
      %s
      %s<div class="actions">
      <button class="accept" type="submit" name="action" value="allow">Allow</button>
      <button type="submit" name="action" value="deny" formnovalidate>Deny</button>
      </div>
      </form>
      """;

  private static final LoginFields LOGIN = new LoginFields("Sign in", "email", "Email");
  private static final String HINT =
      "This is a sandbox: the email is <code>%s</code> and the password was <code>%s</code> at the"
          + " start.";

  /** Renders the form with the email that was entered before. */
  String html(String client, Scope scope, String entered, FormError error) {
    return Html.page(
        "Authorize an application",
        FORM.formatted(
            Html.escape(client),
            scope.words().stream()
                .distinct()
                .map(word -> "<li><code>" + Html.escape(word) + "</code></li>")
                .collect(Collectors.joining("\n")),
            LOGIN.html(HINT.formatted(Html.escape(email), Html.escape(password)), entered, error),
            error.htmlIn(Part.ACTION)));
  }

  /** Omits the password. */
  @Override
  public String toString() {
    return "AuthorizePage[email=" + email + "]";
  }
}
