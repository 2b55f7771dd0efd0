// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import io.github.polycloud.sandbox.internal.http.FormError.Part;

/**
 * The part of a form in which the owner of the account logs in. After an error it keeps the
 * account, but not the password, and has the focus.
 *
 * @param legend the heading
 * @param name the name of the field for the account
 * @param label the label of the field for the account
 */
public record LoginFields(String legend, String name, String label) {
  private static final String FIELDS =
      """
      <fieldset>
      <legend>%1$s</legend>
      <p class="hint" id="hint">%2$s</p>
      %3$s<label for="%4$s">%5$s</label>
      <input type="text" id="%4$s" name="%4$s" value="%6$s" autocomplete="username" %7$s required>
      <label for="password">Password</label>
      <input type="password" id="password" name="password" autocomplete="current-password" %8$s required>
      </fieldset>\
      """;

  /**
   * Renders the fields.
   *
   * @param hint HTML that describes both fields
   * @param account the account that was entered before
   */
  public String html(String hint, String account, FormError error) {
    boolean invalid = error.isIn(Part.LOGIN);
    return FIELDS.formatted(
        legend,
        hint,
        error.htmlIn(Part.LOGIN),
        name,
        label,
        Html.escape(account),
        attributes(invalid, account.isBlank()),
        attributes(invalid, !account.isBlank()));
  }

  private static String attributes(boolean invalid, boolean first) {
    return invalid
        ? "aria-describedby=\"error hint\" aria-invalid=\"true\"" + (first ? " autofocus" : "")
        : "aria-describedby=\"hint\"";
  }
}
