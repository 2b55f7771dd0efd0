// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.http.Authenticator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Identifies whose responses a connection may read from a shared ETag cache. Two connections have
 * the same account only if they send the same credentials and the same header fields of the
 * application; a connection whose authenticator replaces a key is another account from then on.
 * Thread-safe.
 */
final class CacheAccount {
  private final String provider;
  private final Credentials identity;
  private final Authenticator authenticator;
  private final String unauthenticated;
  private volatile Known known;

  /** The account of an authenticator with these secrets. */
  private record Known(Collection<Secret> secrets, String account) {}

  CacheAccount(
      String provider,
      Credentials credentials,
      Map<String, String> customHeaders,
      Authenticator authenticator) {
    Credentials anybody = Credentials.none();
    Credentials all = credentials;
    for (Map.Entry<String, String> header : customHeaders.entrySet()) {
      String name = "header " + header.getKey().toLowerCase(Locale.ROOT);
      Secret value = Secret.of(header.getValue());
      anybody = anybody.with(name, value, "");
      all = all.with(name, value, "");
    }
    if (credentials.isEmpty() && authenticator != Authenticator.NONE) {
      // Nothing tells which account the authenticator stands for.
      all = all.with("connection", Secret.of(UUID.randomUUID().toString()), "");
    }
    this.provider = provider;
    this.identity = all;
    this.authenticator = authenticator;
    this.unauthenticated = anybody.fingerprint(provider);
    this.known = new Known(List.of(), all.fingerprint(provider));
  }

  /** Returns the account of a request. */
  String of(boolean authenticated) {
    if (!authenticated) {
      return unauthenticated;
    }
    Collection<Secret> secrets = authenticator.secrets();
    Known last = known;
    if (last.secrets() != secrets && !last.secrets().equals(secrets)) {
      Credentials all = identity;
      int number = 0;
      for (Secret secret : secrets) {
        all = all.with("authenticator " + number++, secret, "");
      }
      last = new Known(secrets, all.fingerprint(provider));
      known = last;
    }
    return last.account();
  }
}
