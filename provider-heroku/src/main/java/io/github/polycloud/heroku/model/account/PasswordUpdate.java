package io.github.polycloud.heroku.model.account;

import java.util.Objects;

/**
 * A change of the password.
 *
 * @param currentPassword the current password
 * @param newPassword the new password
 * @since 0.1.0
 */
public record PasswordUpdate(String currentPassword, String newPassword) {
  /** Rejects null components. */
  public PasswordUpdate {
    Objects.requireNonNull(currentPassword, "currentPassword");
    Objects.requireNonNull(newPassword, "newPassword");
  }

  @Override
  public String toString() {
    return "PasswordUpdate[****]";
  }
}
