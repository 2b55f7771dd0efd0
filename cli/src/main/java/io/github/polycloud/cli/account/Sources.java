// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialChain;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.ResolvedValue;
import io.github.polycloud.auth.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the credential chain of a provider finds, and where.
 *
 * @param endpoint name or URL of the endpoint
 * @param url the URL of the endpoint
 * @param credentials the credentials, each with its source
 * @param isComplete whether they suffice for a connection
 */
record Sources(String endpoint, String url, Credentials credentials, boolean isComplete) {
  private static final String VARIABLE = "environment variable ";

  /** Returns the description of a provider. */
  static ProviderInfo info(String cloud) {
    return Clouds.discoverProviders().provider(cloud).info();
  }

  /**
   * Searches the environment and files.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code CONFIGURATION} if what is found
   *     cannot be used
   */
  static Sources of(ProviderInfo info) {
    CredentialChain chain =
        new CredentialChain(
            info.credentialKeys(), info.credentialFiles(), Map.of(), Environment.system());
    Optional<String> configured =
        chain
            .endpoint(info.endpointEnvironmentVariable())
            .map(ResolvedValue::value)
            .map(Secret::reveal);
    String endpoint = configured.orElse(info.defaultEndpointName());
    String url = info.endpoints().getOrDefault(endpoint, endpoint);
    if (configured.isEmpty() && info.requiresExplicitEndpoint()) {
      return new Sources(endpoint, url, Credentials.none(), false);
    }
    Credentials found = chain.find(endpoint, URI.create(url));
    return new Sources(endpoint, url, found, chain.isComplete(found));
  }

  /** Returns the environment variables and files that the secrets come from. */
  List<String> places(ProviderInfo info) {
    return info.credentialKeys().stream()
        .filter(CredentialKey::secret)
        .flatMap(key -> credentials.source(key.name()).stream())
        .map(source -> source.startsWith(VARIABLE) ? source.substring(VARIABLE.length()) : source)
        .distinct()
        .toList();
  }
}
