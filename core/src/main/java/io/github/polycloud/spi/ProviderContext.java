package io.github.polycloud.spi;

import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.ProviderSettings;
import io.github.polycloud.auth.RenewalListener;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.EngineSettings;
import java.util.function.Function;

/**
 * What core hands to a provider that is to connect.
 *
 * @param info the provider's own description
 * @param endpointName the endpoint as it was asked for: a name or a URL
 * @param endpoint the endpoint
 * @param credentials what the chain found
 * @param providerSettings the provider's own settings, none of them secret, that the chain found
 * @param settings what the application set for all calls
 * @param renewals who stores credentials that the provider renews by itself
 * @param others the same for another endpoint, by name or URL, with the credentials found for it
 */
public record ProviderContext(
    ProviderInfo info,
    String endpointName,
    Endpoint endpoint,
    Credentials credentials,
    ProviderSettings providerSettings,
    EngineSettings settings,
    RenewalListener renewals,
    Function<String, ProviderContext> others) {

  /** An engine on the endpoint, with the settings and the credentials to keep out of sight. */
  public CallEngine.Builder engine() {
    return engine(endpoint);
  }

  /**
   * What core would hand over had this endpoint been asked for: the settings are shared, and the
   * credentials those that arguments, environment and files hold for it.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code CONFIGURATION} as when
   *     connecting
   */
  public ProviderContext at(String nameOrUrl) {
    return others.apply(nameOrUrl);
  }

  /** A copy with other credentials, for example those that a login has issued. */
  public ProviderContext withCredentials(Credentials other) {
    return new ProviderContext(
        info, endpointName, endpoint, other, providerSettings, settings, renewals, others);
  }

  /** The same on another view of the endpoint, for services with rules of their own for paths. */
  public CallEngine.Builder engine(Endpoint other) {
    return CallEngine.builder(info.id(), other).credentials(credentials).settings(settings);
  }
}
