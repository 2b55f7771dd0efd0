package io.github.polycloud.heroku.model.account;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;

/**
 * A change of the password.
 *
 * @param currentPassword the current password
 * @param newPassword the new password
 * @since 0.1.0
 */
public record PasswordUpdate(@Sensitive String currentPassword, @Sensitive String newPassword) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
