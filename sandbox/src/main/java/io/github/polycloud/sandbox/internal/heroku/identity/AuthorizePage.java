// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.identity;

import io.github.polycloud.sandbox.internal.heroku.state.oauth.Scope;
import io.github.polycloud.sandbox.internal.http.Html;
import java.util.stream.Collectors;

/** Renders the form on which the account's owner grants or denies access. Works without scripts. */
record AuthorizePage(String email, String password) {

  private static final String FORM =
      """
      %s<p>The application <strong>%s</strong> asks for access to your account.</p>
      <p>What it wants to do:</p>
      <ul>
      %s
      </ul>
      <form method="post">
      <fieldset>
      <legend>Sign in</legend>
      <p class="hint" id="hint">This is a sandbox: the email is <code>%s</code> and the password was
      <code>%s</code> at the start.</p>
      <label for="email">Email</label>
      <input type="text" id="email" name="email" autocomplete="username" aria-describedby="hint" required>
      <label for="password">Password</label>
      <input type="password" id="password" name="password" autocomplete="current-password" aria-describedby="hint" required>
      </fieldset>
      <button class="accept" type="submit" name="action" value="allow">Allow</button>
      <button type="submit" name="action" value="deny" formnovalidate>Deny</button>
      </form>
      """;

  String html(String client, Scope scope, String error) {
    return Html.page(
        "Authorize an application",
        FORM.formatted(
            error.isEmpty()
                ? ""
                : "<p class=\"error\" role=\"alert\">" + Html.escape(error) + "</p>\n",
            Html.escape(client),
            scope.words().stream()
                .map(word -> "<li><code>" + Html.escape(word) + "</code></li>")
                .collect(Collectors.joining("\n")),
            Html.escape(email),
            Html.escape(password)));
  }

  /** Omits the password. */
  @Override
  public String toString() {
    return "AuthorizePage[email=" + email + "]";
  }
}
