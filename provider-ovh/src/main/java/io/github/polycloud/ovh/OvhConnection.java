package io.github.polycloud.ovh;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.Timing;
import io.github.polycloud.ovh.internal.BearerAuthenticator;
import io.github.polycloud.ovh.internal.OvhDialect;
import io.github.polycloud.ovh.internal.ReadyToken;
import io.github.polycloud.ovh.internal.ServiceAccountTokens;
import io.github.polycloud.ovh.internal.SignatureAuthenticator;
import io.github.polycloud.ovh.internal.TokenDialect;
import io.github.polycloud.spi.ProviderContext;
import java.net.URI;
import java.util.List;

/** Puts a client together. Which way it logs in follows from the credentials, which are of one. */
final class OvhConnection {
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
        engine.authenticator(new BearerAuthenticator(new ReadyToken(credentials))).build();
    return new Ovh(context, built, List.of(built));
  }

  private Ovh asServiceAccount() {
    URI url = tokenUrl();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String origin =
        url.toString().substring(0, url.toString().length() - url.getRawPath().length());
    CallEngine tokenEngine =
        context.engine(Endpoint.of(origin)).dialect(new TokenDialect(credentials)).build();
    ServiceAccountTokens tokens = new ServiceAccountTokens(tokenEngine, path, credentials, timing);
    CallEngine built = engine.authenticator(new BearerAuthenticator(tokens)).build();
    return new Ovh(context, built, List.of(built, tokenEngine));
  }

  private URI tokenUrl() {
    String url =
        credentials
            .get("token_url")
            .map(given -> given.reveal())
            .or(() -> OvhEndpoints.tokenUrl(context.endpoint()))
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
