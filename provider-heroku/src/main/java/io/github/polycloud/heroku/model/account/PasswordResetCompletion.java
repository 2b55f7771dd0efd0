package io.github.polycloud.heroku.model.account;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;

/**
 * The new password of a password reset.
 *
 * @param password the password
 * @param passwordConfirmation the same password again
 * @since 0.1.0
 */
public record PasswordResetCompletion(
    @Sensitive String password, @Sensitive String passwordConfirmation) {
  /** Creates a request with this password and its confirmation. */
  public static PasswordResetCompletion of(String password) {
    return new PasswordResetCompletion(password, password);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
