package io.github.polycloud;

import io.github.polycloud.auth.CredentialChain;
import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.ProviderSettings;
import io.github.polycloud.auth.RenewalListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.EngineSettings;
import io.github.polycloud.spi.ProviderContext;
import org.jspecify.annotations.Nullable;

/**
 * What a builder was told, fixed when it connects, and valid for any endpoint of the provider.
 *
 * @param info the provider
 * @param chain where endpoint and credentials are looked for
 * @param settings what holds for all calls
 * @param renewals who stores credentials that are renewed
 */
record Connection(
    ProviderInfo info, CredentialChain chain, EngineSettings settings, RenewalListener renewals) {

  /** What the provider needs to connect to an endpoint, or to the one that is configured. */
  ProviderContext to(@Nullable String nameOrUrl) {
    String asked = nameOrUrl;
    if (asked == null) {
      asked =
          chain.endpoint(info.endpointEnvironmentVariable()).orElseGet(info::defaultEndpointName);
    }
    Endpoint target = Endpoint.of(url(asked));
    ProviderSettings providerSettings =
        chain.settings(info.id(), asked, target.uri(), info.endpointSettings(target.toString()));
    Credentials credentials = chain.find(asked, target.uri());
    if (!chain.satisfiedBy(credentials)) {
      throw chain.missing(info.id(), credentials);
    }
    return new ProviderContext(
        info, asked, target, credentials, providerSettings, settings, renewals, this::to);
  }

  private String url(String nameOrUrl) {
    String named = info.endpoints().get(nameOrUrl);
    if (named != null) {
      return named;
    }
    if (nameOrUrl.contains("/")) {
      return nameOrUrl;
    }
    throw new CloudException(
        ErrorKind.CONFIGURATION,
        info.id()
            + " has no endpoint "
            + nameOrUrl
            + "; it has "
            + String.join(", ", info.endpoints().keySet())
            + ", or give a URL");
  }
}
