// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;

/**
 * The new password of a password reset.
 *
 * @param password the password
 * @param passwordConfirmation the same password again
 * @since 0.1.0
 */
public record PasswordResetCompletion(
    @Sensitive String password, @Sensitive String passwordConfirmation) {
  /** Rejects null components. */
  public PasswordResetCompletion {
    Objects.requireNonNull(password, "password");
    Objects.requireNonNull(passwordConfirmation, "passwordConfirmation");
  }

  /** Creates a request with this password and its confirmation. */
  public static PasswordResetCompletion of(String password) {
    Objects.requireNonNull(password, "password");
    return new PasswordResetCompletion(password, password);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
