// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.auth.CredentialChain;
import io.github.polycloud.auth.CredentialRefreshListener;
import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.ProviderSettings;
import io.github.polycloud.auth.ResolvedValue;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.spi.ProviderContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Creates the context of a connection for any endpoint of a provider from the settings of a
 * builder.
 *
 * @param info the provider
 * @param chain source of endpoint, credentials and provider settings
 * @param settings settings of all calls
 * @param refreshListener notified of renewed credentials
 * @param trustsWorkingDirectory whether a file in the working directory may choose where
 *     credentials of other sources are sent
 */
record ProviderContextFactory(
    ProviderInfo info,
    CredentialChain chain,
    ClientSettings settings,
    CredentialRefreshListener refreshListener,
    boolean trustsWorkingDirectory) {

  /** Turns what the listener throws into an error of the call that needed the credentials. */
  ProviderContextFactory {
    CredentialRefreshListener listener = refreshListener;
    refreshListener =
        values -> {
          try {
            listener.onRefresh(values);
          } catch (CloudException e) {
            throw e;
          } catch (Exception e) {
            throw CloudException.of(
                ErrorDetails.of(
                        ErrorKind.UNAVAILABLE,
                        info.id()
                            + ": the credential refresh listener threw "
                            + e.getClass().getName()
                            + "; the call was not sent")
                    .withRetryable(true)
                    .withOutcome(Outcome.NOT_SENT)
                    .withCause(e));
          }
        };
  }

  /**
   * Resolves endpoint, settings and credentials.
   *
   * @param nameOrUrl the endpoint; null for the configured or default one
   * @throws CloudException of kind {@code CONFIGURATION} if the endpoint is unknown, if a required
   *     setting or credential is missing, or if a file in the working directory chooses where
   *     credentials of another source are sent
   */
  ProviderContext forEndpoint(@Nullable String nameOrUrl) {
    return resolve(nameOrUrl, false)
        .orElseThrow(() -> new IllegalStateException("an error was expected"));
  }

  /** Like {@link #forEndpoint}, but returns nothing if no secret credential is configured. */
  Optional<ProviderContext> forConfiguredEndpoint(@Nullable String nameOrUrl) {
    return resolve(nameOrUrl, true);
  }

  private Optional<ProviderContext> resolve(@Nullable String nameOrUrl, boolean optional) {
    ResolvedValue<Secret> configured =
        nameOrUrl == null ? chain.endpoint(info.endpointEnvironmentVariable()).orElse(null) : null;
    if (optional && nameOrUrl == null && configured == null && info.requiresExplicitEndpoint()) {
      return Optional.empty();
    }
    String endpointName =
        nameOrUrl != null
            ? nameOrUrl
            : configured != null ? configured.value().reveal() : info.defaultEndpointName();
    Endpoint target = Endpoint.of(url(endpointName));
    Credentials credentials = chain.find(endpointName, target.uri());
    // An email address alone is no sign of an account to use.
    if (optional && credentials.secrets().isEmpty()) {
      return Optional.empty();
    }
    ProviderSettings providerSettings =
        chain.settings(
            info.id(), endpointName, target.uri(), info.endpointSettings(target.toString()));
    if (!chain.isComplete(credentials)) {
      throw chain.missingCredentials(
          info.id(), credentials, info.credentialsPage(target.toString()).orElse(null));
    }
    if (!trustsWorkingDirectory) {
      WorkingDirectoryRule rule = new WorkingDirectoryRule(info, chain, credentials);
      rule.checkEndpoint(configured, target, settings.headers().keySet());
      rule.checkSettings(providerSettings);
    }
    return Optional.of(
        new ProviderContext(
            info,
            endpointName,
            target,
            credentials,
            providerSettings,
            settings,
            refreshListener,
            this::forEndpoint));
  }

  private String url(String nameOrUrl) {
    String url = info.endpoints().get(nameOrUrl);
    if (url != null) {
      return url;
    }
    if (nameOrUrl.contains("/")) {
      return nameOrUrl;
    }
    throw CloudException.of(
        ErrorKind.CONFIGURATION,
        info.id()
            + " has no endpoint "
            + nameOrUrl
            + "; use one of "
            + String.join(", ", info.endpoints().keySet())
            + ", or a URL");
  }
}
