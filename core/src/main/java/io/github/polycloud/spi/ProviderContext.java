// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialRefreshListener;
import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.ProviderSettings;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.Endpoint;
import java.util.Objects;
import java.util.function.Function;

/**
 * Endpoint, credentials and settings of a connection that a provider opens. Immutable.
 *
 * <pre>{@code
 * Secret token = context.credentials().require("token");
 * HttpEngine engine =
 *     context.engine().authenticator(BearerTokenAuthenticator.of("acme", token)).build();
 * }</pre>
 *
 * @param info the provider's own description
 * @param endpointName the requested endpoint: a name or a URL
 * @param endpoint the endpoint
 * @param credentials the credentials that were found
 * @param providerSettings the provider settings that were found
 * @param settings settings of all calls
 * @param refreshListener stores credentials that the provider renews
 * @param endpointResolver creates the context for another endpoint, given its name or URL
 * @since 0.1.0
 */
public record ProviderContext(
    ProviderInfo info,
    String endpointName,
    Endpoint endpoint,
    Credentials credentials,
    ProviderSettings providerSettings,
    ClientSettings settings,
    CredentialRefreshListener refreshListener,
    Function<String, ProviderContext> endpointResolver) {
  /** Rejects null components. */
  public ProviderContext {
    Objects.requireNonNull(info, "info");
    Objects.requireNonNull(endpointName, "endpointName");
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(credentials, "credentials");
    Objects.requireNonNull(providerSettings, "providerSettings");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(refreshListener, "refreshListener");
    Objects.requireNonNull(endpointResolver, "endpointResolver");
  }

  /**
   * Returns a builder for an engine on the endpoint, with the settings of this context and
   * redaction of its credentials.
   */
  public HttpEngine.Builder engine() {
    return engine(endpoint);
  }

  /**
   * Returns the context for another endpoint, with the same settings and the credentials that are
   * configured for it.
   *
   * @param nameOrUrl the name of an endpoint of the provider, or a URL
   * @throws CloudException of kind {@code CONFIGURATION} if the endpoint is unknown, or if
   *     credentials or settings for it are missing
   */
  public ProviderContext forEndpoint(String nameOrUrl) {
    Objects.requireNonNull(nameOrUrl, "nameOrUrl");
    return endpointResolver.apply(nameOrUrl);
  }

  /** Returns a copy with other credentials, for example those issued by a login. */
  public ProviderContext withCredentials(Credentials newCredentials) {
    Objects.requireNonNull(newCredentials, "newCredentials");
    return new ProviderContext(
        info,
        endpointName,
        endpoint,
        newCredentials,
        providerSettings,
        settings,
        refreshListener,
        endpointResolver);
  }

  /**
   * Like {@link #engine()}, but for another endpoint, such as a token service. The header fields of
   * the application are not sent to another host.
   */
  public HttpEngine.Builder engine(Endpoint target) {
    return HttpEngine.builder(info.id(), Objects.requireNonNull(target, "target"))
        .credentials(credentials)
        .settings(target.isSameHost(endpoint) ? settings : settings.withoutHeaders());
  }
}
