// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.auth.CredentialChain;
import io.github.polycloud.auth.CredentialRefreshListener;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimiter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a builder was given about credentials and provider settings. Not thread-safe. */
final class ConnectionArguments {
  final Map<String, String> credentials = new LinkedHashMap<>();
  final Map<String, String> settings = new LinkedHashMap<>();
  Environment environment = Environment.system();
  CredentialRefreshListener refreshListener = CredentialRefreshListener.NONE;
  boolean trustsWorkingDirectory;

  /** Returns what creates the contexts of connections to a provider. */
  ProviderContextFactory contexts(ProviderInfo info, ClientSettings clientSettings) {
    CredentialChain chain =
        new CredentialChain(
            info.credentialKeys(),
            info.credentialFiles(),
            credentials,
            info.settingKeys(),
            settings,
            environment);
    return new ProviderContextFactory(
        info, chain, clientSettings, refreshListener, trustsWorkingDirectory);
  }

  /** Returns the rate limiter that a provider suggests. */
  static RateLimiter rateLimiter(ProviderInfo info, Clock monotonic) {
    return info.rateLimit()
        .map(limit -> limit.limiter(monotonic))
        .orElseGet(() -> LocalRateLimiter.serverDriven(monotonic));
  }
}
