package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;

/** Checks for operations on consumer keys, which belong to applications. */
public final class ApplicationCredentials {
  private ApplicationCredentials() {}

  /**
   * Checks that these are the credentials of an application.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if they are those of another
   *     authentication method
   */
  public static void require(Credentials credentials) {
    if (credentials.get("application_key").isEmpty()) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "ovh: consumer keys belong to applications; connect with application_key and"
              + " application_secret");
    }
  }
}
