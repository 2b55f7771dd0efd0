// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An FTP or SSH user to create. {@link #toString} omits the password.
 *
 * @param login the login
 * @param home its folder, relative to the home directory of the hosting
 * @param password the password
 * @param sshState its SSH access; null for the default of the offer
 * @since 0.1.0
 */
public record NewHostingUser(
    String login, String home, @Sensitive String password, @Nullable SshState sshState) {
  /** Rejects null components. */
  public NewHostingUser {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(home, "home");
    Objects.requireNonNull(password, "password");
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
