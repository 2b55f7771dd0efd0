// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.consent;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * The form that the consent page, or a program in its place, submitted. A program sends only the
 * action; the page always sends its login fields, filled or not.
 *
 * @param action {@code accept} or {@code refuse}
 * @param duration the form value of a {@link Validity}
 */
record Decision(
    String action, Optional<String> account, Optional<String> password, Optional<String> duration) {

  /** Nothing was submitted yet. */
  static final Decision NONE =
      new Decision("", Optional.empty(), Optional.empty(), Optional.empty());

  static Decision of(Context context) {
    return new Decision(
        field(context, "action").orElse(""),
        field(context, "account"),
        field(context, "password"),
        field(context, "duration"));
  }

  boolean accepts() {
    return action.equals("accept");
  }

  boolean refuses() {
    return action.equals("refuse");
  }

  /** A refusal needs no login, unless one was attempted. */
  boolean needsLogin() {
    boolean fromPage = account.isPresent() || password.isPresent();
    boolean attempted = !account.orElse("").isBlank() || !password.orElse("").isBlank();
    return accepts() ? fromPage : attempted;
  }

  Optional<Validity> validity() {
    return duration.map(Validity::of).orElse(Optional.of(Validity.UNLIMITED));
  }

  private static Optional<String> field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name));
  }
}
