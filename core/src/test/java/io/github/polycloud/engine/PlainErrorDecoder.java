// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Decodes plain-text errors, and a header field for each other value. */
public final class PlainErrorDecoder implements ErrorDecoder {
  /** Creates a decoder. */
  public PlainErrorDecoder() {
    super();
  }

  @Override
  public ErrorDetails decode(Operation operation, HttpResponse response) {
    return HttpErrors.fromStatus(
        response.status(),
        response.text().isBlank() ? "the service rejected the request" : response.text());
  }

  @Override
  public Optional<String> requestId(Headers headers) {
    return headers.first("Request-Id");
  }

  @Override
  public List<Warning> warnings(Headers headers) {
    String id = headers.first("Warning-Id").orElse(null);
    return headers.all("Warning").stream().map(text -> new Warning(id, text)).toList();
  }

  @Override
  public OptionalLong rateLimitRemaining(Headers headers) {
    return headers.first("RateLimit-Remaining").stream().mapToLong(Long::parseLong).findFirst();
  }

  @Override
  public Optional<String> confirmationText(HttpResponse response) {
    return response.headers().first("Confirm");
  }
}
