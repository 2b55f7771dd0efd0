package io.github.polycloud.ovh.model.hosting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may put files on a hosting. The password is not shown by {@link #toString}.
 *
 * @param login the login
 * @param home the folder, from the home folder of the hosting
 * @param password the password
 * @param sshState how they may log in by SSH; null for the default of the offer
 */
public record NewHostingUser(
    String login, String home, String password, @Nullable SshState sshState) {
  @Override
  public String toString() {
    return "NewHostingUser[" + login + ", " + home + ", " + sshState + "]";
  }
}
