package io.github.polycloud.heroku.model.account;

/**
 * A new password, typed twice.
 *
 * @param password the password
 * @param passwordConfirmation the same again
 */
public record PasswordChoice(String password, String passwordConfirmation) {
  /** This one. */
  public static PasswordChoice of(String password) {
    return new PasswordChoice(password, password);
  }

  @Override
  public String toString() {
    return "PasswordChoice[****]";
  }
}
