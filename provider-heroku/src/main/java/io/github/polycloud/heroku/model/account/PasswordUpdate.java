package io.github.polycloud.heroku.model.account;

/**
 * A new password, allowed by the one until now.
 *
 * @param currentPassword the password until now
 * @param newPassword the password from now on
 */
public record PasswordUpdate(String currentPassword, String newPassword) {
  @Override
  public String toString() {
    return "PasswordUpdate[****]";
  }
}
