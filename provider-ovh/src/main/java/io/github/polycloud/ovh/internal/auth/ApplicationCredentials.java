// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.spi.ProviderContext;
import java.net.URI;

/** Checks for operations on consumer keys, which belong to applications. */
public final class ApplicationCredentials {
  private ApplicationCredentials() {}

  /**
   * Checks that the credentials of a connection are those of an application.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if they are those of another
   *     authentication method
   */
  public static void require(ProviderContext context) {
    if (context.credentials().get("application_key").isEmpty()) {
      URI page = KeyPages.of(context.endpoint().toString()).createApp();
      throw CloudException.of(
          ErrorDetails.of(
                  ErrorKind.CONFIGURATION,
                  "ovh: consumer keys belong to applications; connect with application_key and"
                      + " application_secret"
                      + (page == null ? "" : ", which are created at " + page))
              .withHelpUrl(page));
    }
  }
}
