package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.ErrorDecoder.Warning;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Redacts known secrets, and those of the request, from what an error decoder finds in a response,
 * because a service may echo what it received.
 *
 * @param delegate the error decoder of the provider
 * @param redactor knows the secrets
 */
record RedactingErrorDecoder(ErrorDecoder delegate, Redactor redactor) {
  /** Returns the request id of a response to a request; the id that was sent if it has none. */
  Optional<String> requestId(HttpRequest request, HttpResponse response) {
    Optional<String> id = delegate.requestId(response.headers());
    String sent = request.requestId();
    if (id.isEmpty() || id.get().equals(sent)) {
      return id.isEmpty() ? Optional.ofNullable(sent) : id;
    }
    // Most calls succeed, and this must cost them as little as possible.
    return Optional.of(
        response.isSuccessful()
            ? redactor.maskShort(id.get(), RequestSecrets.of(request, id.get().length()))
            : redactor.mask(id.get(), RequestSecrets.of(request)));
  }

  /** Returns the request id of a response whose request is not known. */
  Optional<String> requestId(Headers headers) {
    return delegate.requestId(headers).map(redactor::mask);
  }

  /** Returns the warnings of a response to a request. */
  List<Warning> warnings(HttpRequest request, Headers headers) {
    List<Warning> warnings = delegate.warnings(headers);
    if (warnings.isEmpty()) {
      return warnings;
    }
    Collection<Needle> sent = RequestSecrets.of(request);
    return warnings.stream().map(warning -> masked(warning, sent)).toList();
  }

  private Warning masked(Warning warning, Collection<Needle> sent) {
    return new Warning(
        warning.id() == null ? null : redactor.mask(warning.id(), sent),
        redactor.mask(warning.text(), sent));
  }

  /** Creates the exception for an error, whose additional data is redacted too. */
  CloudException exception(ErrorDetails details, HttpResponse response, Collection<Needle> sent) {
    String text = response.text();
    String masked = redactor.mask(text, sent);
    return delegate.exception(
        details,
        masked.equals(text)
            ? response
            : new HttpResponse(
                response.status(), response.headers(), masked.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the text to repeat as confirmation; empty if there is none. */
  String confirmationText(HttpResponse response, Collection<Needle> sent) {
    return delegate.confirmationText(response).map(text -> redactor.mask(text, sent)).orElse("");
  }
}
