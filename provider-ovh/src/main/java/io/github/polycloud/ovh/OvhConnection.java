package io.github.polycloud.ovh;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.Timing;
import io.github.polycloud.ovh.internal.OvhDialect;
import io.github.polycloud.ovh.internal.SignatureAuthenticator;
import io.github.polycloud.ovh.internal.TokenDialect;
import io.github.polycloud.spi.BearerToken;
import io.github.polycloud.spi.BearerTokenAuthenticator;
import io.github.polycloud.spi.OAuthTokenEndpoint;
import io.github.polycloud.spi.ProviderContext;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Puts a client together. Which way it logs in follows from the credentials, which are of one. */
final class OvhConnection {
  private static final String OVH = "ovh";

  private final ProviderContext context;
  private final Credentials credentials;
  private final Timing timing;
  private final CallEngine.Builder engine;

  private OvhConnection(ProviderContext context) {
    this.context = context;
    this.credentials = context.credentials();
    this.timing = context.settings().timing();
    this.engine =
        context.engine(OvhEndpoints.versioned(context.endpoint())).dialect(new OvhDialect());
  }

  static Ovh open(ProviderContext context) {
    OvhConnection connection = new OvhConnection(context);
    if (connection.has("client_id")) {
      return connection.asServiceAccount();
    }
    return connection.has("access_token") ? connection.withToken() : connection.asApplication();
  }

  private Ovh asApplication() {
    CallEngine built =
        engine
            .authenticatorFactory(
                calling -> new SignatureAuthenticator(credentials, timing, calling))
            // Open calls carry it as well: it tells which program calls.
            .header("X-Ovh-Application", credentials.require("application_key").reveal())
            .build();
    return new Ovh(context, built, List.of(built));
  }

  private Ovh withToken() {
    CallEngine built =
        engine
            .authenticator(
                BearerTokenAuthenticator.builder(OVH, timing)
                    .token(BearerToken.of(credentials.require("access_token")))
                    .rejectionMessage(
                        "the access token is not accepted: it has expired or was revoked; get a new"
                            + " one ("
                            + origin("access_token")
                            + ")")
                    .build())
            .build();
    return new Ovh(context, built, List.of(built));
  }

  private Ovh asServiceAccount() {
    URI url = tokenUrl();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String origin =
        url.toString().substring(0, url.toString().length() - url.getRawPath().length());
    CallEngine tokenEngine =
        context.engine(Endpoint.of(origin)).dialect(new TokenDialect(credentials)).build();
    OAuthTokenEndpoint endpoint = new OAuthTokenEndpoint(tokenEngine, path);
    CallEngine built =
        engine
            .authenticator(
                BearerTokenAuthenticator.builder(OVH, timing)
                    .exchange((call, previous) -> endpoint.request(call, tokenRequest()))
                    .rejectionMessage(
                        "a fresh access token is not accepted; may the service account be used"
                            + " here? ("
                            + origin("client_id")
                            + ")")
                    .build())
            .build();
    return new Ovh(context, built, List.of(built, tokenEngine));
  }

  /** The OAuth2 grant of client credentials. */
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

  private String origin(String name) {
    return name + " is from " + credentials.origin(name).orElse("nowhere");
  }

  private URI tokenUrl() {
    String url =
        context
            .providerSettings()
            .get(OvhEndpoints.TOKEN_URL)
            .orElseThrow(
                () ->
                    new CloudException(
                        ErrorKind.CONFIGURATION,
                        "ovh: service accounts (client_id is from "
                            + credentials.origin("client_id").orElse("nowhere")
                            + ") are known at ovh-eu, ovh-ca and ovh-us only; for "
                            + context.endpointName()
                            + " say with token_url who gives tokens"));
    return Endpoint.of(url).uri();
  }

  private boolean has(String name) {
    return credentials.get(name).isPresent();
  }
}
