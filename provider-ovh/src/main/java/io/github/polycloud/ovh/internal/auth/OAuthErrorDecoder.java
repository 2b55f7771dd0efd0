package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How the hosts that give access tokens speak of errors: as OAuth2 does, or in a page of HTML. */
public final class OAuthErrorDecoder implements ErrorDecoder {
  private static final JsonCodec JSON = JsonCodec.plain();

  private final Credentials credentials;

  /** A dialect that can say where the refused credentials came from. */
  public OAuthErrorDecoder(Credentials credentials) {
    this.credentials = credentials;
  }

  @Override
  public Optional<String> requestId(Headers headers) {
    return headers.first("X-Ovh-Queryid");
  }

  @Override
  public ErrorDetails decode(Operation operation, HttpResponse response) {
    JsonNode body = JSON.tree(response);
    String code = body.path("error").asString("");
    if (code.isEmpty()) {
      return HttpErrors.fromStatus(
          response.status(), "the answer is no error of a token service; is the token URL right?");
    }
    return switch (code) {
      case "invalid_client", "unauthorized_client" ->
          ErrorDetails.of(
                  ErrorKind.UNAUTHENTICATED,
                  "the service account is unknown here, or its secret is wrong (client_id is from "
                      + origin("client_id")
                      + ", client_secret from "
                      + origin("client_secret")
                      + ")")
              .withCode(code);
      default ->
          HttpErrors.fromStatus(response.status(), body.path("error_description").asString(code))
              .withCode(code);
    };
  }

  private String origin(String name) {
    return credentials.source(name).orElse("nowhere");
  }
}
