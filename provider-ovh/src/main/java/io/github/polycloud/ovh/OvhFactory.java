package io.github.polycloud.ovh;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.ovh.internal.auth.OAuthErrorDecoder;
import io.github.polycloud.ovh.internal.auth.SignatureAuthenticator;
import io.github.polycloud.ovh.internal.errors.OvhErrorDecoder;
import io.github.polycloud.spi.BearerToken;
import io.github.polycloud.spi.BearerTokenAuthenticator;
import io.github.polycloud.spi.OAuthTokenEndpoint;
import io.github.polycloud.spi.ProviderContext;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Puts a client together. Which way it logs in follows from the credentials, which are of one. */
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
    OvhFactory connection = new OvhFactory(context);
    if (connection.has("client_id")) {
      return connection.forServiceAccount();
    }
    return connection.has("access_token") ? connection.withToken() : connection.forApplication();
  }

  private Ovh forApplication() {
    HttpEngine built =
        engine
            .authenticatorFactory(
                calling -> new SignatureAuthenticator(credentials, timeSource, calling))
            // Open calls carry it as well: it tells which program calls.
            .header("X-Ovh-Application", credentials.require("application_key").reveal())
            .build();
    return new Ovh(context, built, List.of(built));
  }

  private Ovh withToken() {
    HttpEngine built =
        engine
            .authenticator(
                BearerTokenAuthenticator.builder(OVH, timeSource)
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

  private Ovh forServiceAccount() {
    URI url = tokenUrl();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String origin =
        url.toString().substring(0, url.toString().length() - url.getRawPath().length());
    HttpEngine tokenEngine =
        context
            .engine(Endpoint.of(origin))
            .errorDecoder(new OAuthErrorDecoder(credentials))
            .build();
    OAuthTokenEndpoint endpoint = new OAuthTokenEndpoint(tokenEngine, path);
    HttpEngine built =
        engine
            .authenticator(
                BearerTokenAuthenticator.builder(OVH, timeSource)
                    .exchange((request, previous) -> endpoint.request(request, tokenRequest()))
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
    return name + " is from " + credentials.source(name).orElse("nowhere");
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
                            + credentials.source("client_id").orElse("nowhere")
                            + ") are known at ovh-eu, ovh-ca and ovh-us only; for "
                            + context.endpointName()
                            + " say with token_url who gives tokens"));
    return Endpoint.of(url).uri();
  }

  private boolean has(String name) {
    return credentials.get(name).isPresent();
  }
}
