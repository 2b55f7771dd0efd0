// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.ErrorDecoder.Warning;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/**
 * What listeners receive from the header fields of a response, with known secrets and those of the
 * request redacted, because a service may echo what it received.
 *
 * @param decoder the error decoder of the provider
 * @param redactor knows the secrets
 */
record RedactedFields(ErrorDecoder decoder, Redactor redactor) {
  /** Returns the request id of a response to a request; the id that was sent if it has none. */
  Optional<String> requestId(HttpRequest request, HttpResponse response) {
    Optional<String> id = decoder.requestId(response.headers());
    String sent = request.requestId();
    if (id.isEmpty() || id.get().equals(sent)) {
      return id.isEmpty() ? Optional.ofNullable(sent) : id;
    }
    // Most calls succeed, and this must cost them as little as possible.
    Needles secrets =
        !response.isSuccessful()
            ? RequestSecrets.of(request)
            : RequestSecrets.mayOccurIn(id.get(), request)
                ? RequestSecrets.of(request, id.get().length())
                : Needles.NONE;
    String masked = redactor.mask(id.get(), secrets);
    return masked.equals(id.get()) ? id : Optional.of(masked);
  }

  /** Returns the warnings of a response to a request. */
  List<Warning> warnings(HttpRequest request, Headers headers) {
    List<Warning> warnings = decoder.warnings(headers);
    // Redacted before it is decoded: part of a secret would not be recognized.
    return warnings.isEmpty()
        ? warnings
        : decoder.warnings(redactor.headers(headers, RequestSecrets.of(request)));
  }
}
