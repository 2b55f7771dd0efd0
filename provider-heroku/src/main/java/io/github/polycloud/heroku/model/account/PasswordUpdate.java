package io.github.polycloud.heroku.model.account;

/**
 * A change of the password.
 *
 * @param currentPassword the current password
 * @param newPassword the new password
 * @since 0.1.0
 */
public record PasswordUpdate(String currentPassword, String newPassword) {
  @Override
  public String toString() {
    return "PasswordUpdate[****]";
  }
}
