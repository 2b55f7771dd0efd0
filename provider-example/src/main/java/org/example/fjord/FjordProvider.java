// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.spi.BearerTokenAuthenticator;
import io.github.polycloud.spi.Capabilities;
import io.github.polycloud.spi.CloudProvider;
import io.github.polycloud.spi.OAuthTokenEndpoint;
import io.github.polycloud.spi.ProviderCloud;
import io.github.polycloud.spi.ProviderContext;
import io.github.polycloud.spi.ProviderId;
import java.time.Duration;
import java.util.Map;

/** The provider for Fjord. Applications connect with {@code Clouds.connect("fjord")}. */
@ProviderId("fjord")
public final class FjordProvider implements CloudProvider {
  private static final Capabilities<Fjord> CAPABILITIES =
      Capabilities.<Fjord>builder()
          .add(Capability.ACCOUNT, FjordAccount::new)
          .add(Capability.APPS, FjordApps::new)
          .add(Capability.CONFIG_VARS, FjordConfigVars::new)
          .add(Capability.RELEASES, FjordReleases::new)
          .add(Backups.CAPABILITY, FjordBackups::new)
          .build();

  private static final ProviderInfo INFO =
      ProviderInfo.builder("fjord")
          .name("Fjord")
          .artifact("org.example:polycloud-provider-fjord")
          .endpoint(
              "fjord-north",
              "https://api.north.fjord.example",
              Map.of("auth_url", "https://auth.north.fjord.example"))
          .endpoint(
              "fjord-south",
              "https://api.south.fjord.example",
              Map.of("auth_url", "https://auth.south.fjord.example"))
          .endpointEnvironmentVariable("FJORD_ENDPOINT")
          .credential(
              CredentialKey.secret("client_id", "FJORD_CLIENT_ID"),
              CredentialKey.secret("client_secret", "FJORD_CLIENT_SECRET"))
          .setting(SettingKey.required("auth_url", "FJORD_AUTH_URL"))
          .rateLimit(RateLimit.fixed(600, Duration.ofMinutes(1)))
          .capabilities(CAPABILITIES.declared())
          .build();

  /** Creates the provider; called by {@code ServiceLoader}. */
  public FjordProvider() {
    super();
  }

  @Override
  public ProviderInfo info() {
    return INFO;
  }

  @Override
  public Cloud connect(ProviderContext context) {
    HttpEngine engine =
        context
            .engine()
            .errorDecoder(new FjordErrors())
            .authenticatorFactory(owner -> authenticator(owner, context))
            .build();
    Fjord client = new Fjord(engine);
    return ProviderCloud.of(INFO, engine, Fjord.JSON)
        .capabilities(CAPABILITIES, client)
        .build(client);
  }

  private static Authenticator authenticator(HttpEngine engine, ProviderContext context) {
    Endpoint host = Endpoint.of(context.providerSettings().require("auth_url"));
    HttpEngine auth = engine.forEndpoint(host).errorDecoder(new FjordErrors()).build();
    OAuthTokenEndpoint tokens = new OAuthTokenEndpoint(auth, "/oauth/token");
    Map<String, String> form =
        Map.of(
            "grant_type", "client_credentials",
            "client_id", context.credentials().require("client_id").reveal(),
            "client_secret", context.credentials().require("client_secret").reveal());
    return BearerTokenAuthenticator.builder(INFO.id(), engine.timeSource())
        .exchange((call, previous) -> tokens.request(call, form))
        .build();
  }
}
