// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.ovh.internal.auth.OAuthErrorDecoder;
import io.github.polycloud.ovh.internal.auth.SignatureAuthenticator;
import io.github.polycloud.ovh.internal.auth.SigningKeys;
import io.github.polycloud.ovh.internal.errors.OvhErrorDecoder;
import io.github.polycloud.spi.BearerToken;
import io.github.polycloud.spi.BearerTokenAuthenticator;
import io.github.polycloud.spi.OAuthTokenEndpoint;
import io.github.polycloud.spi.ProviderContext;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Creates a client with the authentication method that the credentials belong to. */
final class OvhFactory {
  private static final String OVH = "ovh";

  private final ProviderContext context;
  private final Credentials credentials;
  private final TimeSource timeSource;
  private final HttpEngine.Builder engine;

  private OvhFactory(ProviderContext context) {
    this.context = context;
    this.credentials = context.credentials();
    this.timeSource = context.settings().timeSource();
    this.engine =
        context
            .engine(OvhEndpoints.versioned(context.endpoint()))
            .errorDecoder(new OvhErrorDecoder());
  }

  static Ovh open(ProviderContext context) {
    requireNoSignatureHeaders(context.settings().headers().keySet());
    OvhFactory factory = new OvhFactory(context);
    if (factory.has("client_id")) {
      return factory.forServiceAccount();
    }
    return factory.has("access_token") ? factory.forAccessToken() : factory.forApplication();
  }

  /** The header fields of a signed request must be the ones that were signed. */
  private static void requireNoSignatureHeaders(Set<String> names) {
    for (String name : names) {
      if (name.toLowerCase(Locale.ROOT).startsWith("x-ovh-")) {
        throw CloudException.of(
            ErrorKind.CONFIGURATION, "ovh: header " + name + " is set by the provider");
      }
    }
  }

  private Ovh forApplication() {
    SigningKeys keys = new SigningKeys(credentials);
    engine
        .authenticatorFactory(built -> new SignatureAuthenticator(keys, timeSource, built))
        // Unauthenticated calls carry it as well: it identifies the application.
        .header("X-Ovh-Application", credentials.require("application_key").reveal());
    return new Ovh(context, engine.build(), keys);
  }

  private Ovh forAccessToken() {
    engine.authenticator(
        BearerTokenAuthenticator.builder(OVH, timeSource)
            .token(BearerToken.of(credentials.require("access_token")))
            .rejectionMessage(
                "the access token was rejected: it has expired or was revoked; get a new one ("
                    + source("access_token")
                    + ")")
            .build());
    return new Ovh(context, engine.build(), null);
  }

  private Ovh forServiceAccount() {
    URI url = tokenUrl();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String host = url.toString().substring(0, url.toString().length() - url.getRawPath().length());
    engine.authenticatorFactory(
        built -> {
          HttpEngine tokens =
              built
                  .forEndpoint(Endpoint.of(host))
                  .errorDecoder(new OAuthErrorDecoder(credentials))
                  .build();
          OAuthTokenEndpoint endpoint = new OAuthTokenEndpoint(tokens, path);
          return BearerTokenAuthenticator.builder(OVH, timeSource)
              .exchange((request, previous) -> endpoint.request(request, tokenRequest()))
              .rejectionMessage(
                  "a new access token was rejected; check that the service account belongs to this"
                      + " endpoint ("
                      + source("client_id")
                      + ")")
              .build();
        });
    return new Ovh(context, engine.build(), null);
  }

  /** The OAuth2 client credentials grant. */
  private Map<String, String> tokenRequest() {
    return Map.of(
        "grant_type",
        "client_credentials",
        "scope",
        "all",
        "client_id",
        credentials.require("client_id").reveal(),
        "client_secret",
        credentials.require("client_secret").reveal());
  }

  private String source(String name) {
    return name + " is from " + credentials.source(name).orElse("an unknown source");
  }

  private URI tokenUrl() {
    String url =
        context
            .providerSettings()
            .get(OvhEndpoints.TOKEN_URL)
            .or(() -> OvhEndpoints.tokenUrl(context.endpoint()))
            .orElseThrow(
                () ->
                    CloudException.of(
                        ErrorKind.CONFIGURATION,
                        "ovh: the endpoint "
                            + context.endpointName()
                            + " has no token URL for service accounts ("
                            + source("client_id")
                            + "); set token_url, or use ovh-eu, ovh-ca or ovh-us"));
    return Endpoint.of(url).uri();
  }

  private boolean has(String name) {
    return credentials.get(name).isPresent();
  }
}
