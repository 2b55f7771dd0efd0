// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;

/**
 * A change of the password.
 *
 * @param currentPassword the current password
 * @param newPassword the new password
 * @since 0.1.0
 */
public record PasswordUpdate(@Sensitive String currentPassword, @Sensitive String newPassword) {
  /** Rejects null components. */
  public PasswordUpdate {
    Objects.requireNonNull(currentPassword, "currentPassword");
    Objects.requireNonNull(newPassword, "newPassword");
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
