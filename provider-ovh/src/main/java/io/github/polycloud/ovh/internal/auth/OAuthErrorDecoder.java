// SPDX-License-Identifier: Apache-2.0
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

/** Decodes error responses of token endpoints: OAuth2 errors in JSON, or an HTML page. */
public final class OAuthErrorDecoder implements ErrorDecoder {
  private static final JsonCodec JSON = JsonCodec.plain();

  private final Credentials credentials;

  /** Creates a decoder whose messages name the sources of these credentials. */
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
          response.status(), "the response is not an OAuth2 error; check the token URL");
    }
    return switch (code) {
      case "invalid_client", "unauthorized_client" ->
          ErrorDetails.of(
                  ErrorKind.UNAUTHENTICATED,
                  "the service account is unknown here, or its secret is wrong (client_id is from "
                      + source("client_id")
                      + ", client_secret from "
                      + source("client_secret")
                      + ")")
              .withCode(code);
      default ->
          HttpErrors.fromStatus(response.status(), body.path("error_description").asString(code))
              .withCode(code);
    };
  }

  private String source(String name) {
    return credentials.source(name).orElse("an unknown source");
  }
}
