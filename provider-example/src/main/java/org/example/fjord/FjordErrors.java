// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Decodes errors: {@code {"error": {"code": "app_not_found", "message": "..."}}}. */
final class FjordErrors implements ErrorDecoder {
  @Override
  public ErrorDetails decode(Operation operation, HttpResponse response) {
    JsonNode error = Fjord.JSON.tree(response).path("error");
    String message = error.path("message").asString("Fjord gave no reason");
    String code = error.path("code").asString("");
    ErrorDetails byStatus = HttpErrors.fromStatus(response.status(), message);
    return code.isEmpty() ? byStatus : byStatus.withCode(code);
  }

  @Override
  public Optional<String> requestId(Headers headers) {
    return headers.first("Fjord-Request-Id");
  }
}
