package io.github.polycloud.heroku.model.account;

/**
 * A new password, typed twice.
 *
 * @param password the password
 * @param passwordConfirmation the same again
 */
public record PasswordResetCompletion(String password, String passwordConfirmation) {
  /** This one. */
  public static PasswordResetCompletion of(String password) {
    return new PasswordResetCompletion(password, password);
  }

  @Override
  public String toString() {
    return "PasswordResetCompletion[****]";
  }
}
