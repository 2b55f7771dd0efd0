// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign the calls of a connection. The consumer key can be replaced while calls are in
 * progress: each attempt is signed with one key. Safe for use by several threads.
 */
public final class SigningKeys {
  private volatile Current current;

  /** Creates the keys of an application; the consumer key is optional. */
  public SigningKeys(Credentials credentials) {
    this.current = Current.of(credentials, List.of());
  }

  /**
   * The keys of one attempt.
   *
   * @param credentials the credentials with the sources of all values
   * @param consumerKey the consumer key; null if there is none
   * @param signature signs with it; null if there is none
   * @param secrets the consumer key and the previous one, for redaction
   */
  record Current(
      Credentials credentials,
      @Nullable Secret consumerKey,
      @Nullable OvhSignature signature,
      Collection<Secret> secrets) {
    static Current of(Credentials credentials, Collection<Secret> previous) {
      Secret applicationSecret = credentials.require("application_secret");
      Secret consumerKey = credentials.get("consumer_key").orElse(null);
      return consumerKey == null
          ? new Current(credentials, null, null, previous)
          : new Current(
              credentials,
              consumerKey,
              new OvhSignature(applicationSecret, consumerKey),
              Stream.concat(Stream.of(consumerKey), previous.stream().limit(1)).toList());
    }
  }

  /** Signs the following attempts with another consumer key. */
  public synchronized void use(Secret consumerKey) {
    current =
        Current.of(
            current.credentials().with("consumer_key", consumerKey, "the login"),
            current.secrets());
  }

  Current current() {
    return current;
  }
}
