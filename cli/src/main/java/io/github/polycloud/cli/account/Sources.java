// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialChain;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.ResolvedValue;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
            info.credentialKeys(), info.credentialFiles(), Map.of(), CommandEnvironment.get());
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

  /**
   * Returns the error of a connection whose credentials are missing, which says how to set them up;
   * another error is returned as it is.
   *
   * @param failure the error of the connection
   */
  static CloudException explained(CloudException failure, ProviderInfo info) {
    if (failure.kind() != ErrorKind.CONFIGURATION) {
      return failure;
    }
    Sources found;
    try {
      found = of(info);
    } catch (CloudException e) {
      return failure;
    }
    if (found.isComplete) {
      return failure;
    }
    // The credentials of the older API are those of the current one.
    String login = "'polycloud login -c " + info.id().replace("-legacy", "") + "'";
    if (!found.credentials.secrets().isEmpty()) {
      return CloudException.of(
          ErrorKind.CONFIGURATION,
          failure.getMessage() + "; set them up with " + login + ", or try --sandbox");
    }
    return CloudException.of(
        ErrorKind.CONFIGURATION,
        String.format(
            "no credentials for %s found; set them up with %s, in the environment (%s) or in a"
                + " file (%s), or try --sandbox",
            info.id(),
            login,
            info.credentialKeys().stream()
                .filter(CredentialKey::required)
                .map(CredentialKey::environmentVariable)
                .collect(Collectors.joining(", ")),
            info.credentialFiles().stream()
                .flatMap(file -> file.paths(CommandEnvironment.get()).stream())
                .map(Path::toString)
                .collect(Collectors.joining(", "))));
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
