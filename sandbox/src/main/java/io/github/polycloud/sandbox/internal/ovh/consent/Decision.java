package io.github.polycloud.sandbox.internal.ovh.consent;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * What was sent from the consent page, or by a program in its place. A program sends the action
 * alone; the page always sends its login fields, filled or not.
 *
 * @param action accept or refuse
 * @param account the account's name as typed, if the field was sent
 * @param password the password as typed, if the field was sent
 * @param duration the form value of the chosen validity, if one was sent
 */
record Decision(
    String action, Optional<String> account, Optional<String> password, Optional<String> duration) {

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

  /** Saying no needs no login, as long as none was tried. */
  boolean needsLogin() {
    boolean fromPage = account.isPresent() || password.isPresent();
    boolean tried = !account.orElse("").isBlank() || !password.orElse("").isBlank();
    return accepts() ? fromPage : tried;
  }

  Optional<Validity> validity() {
    return duration.map(Validity::of).orElse(Optional.of(Validity.UNLIMITED));
  }

  private static Optional<String> field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name));
  }
}
