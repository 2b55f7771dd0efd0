package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A dialect in whose words no known secret is left: a service may send back what it was sent, and
 * request ids and warnings go into logs and messages.
 *
 * @param delegate what the service speaks
 * @param redaction what knows the secrets
 */
record RedactingErrorDecoder(ErrorDecoder delegate, Redactor redaction) implements ErrorDecoder {
  @Override
  public ErrorDetails decode(Operation operation, HttpResponse response) {
    return delegate.decode(operation, response);
  }

  @Override
  public Optional<String> requestId(Headers headers) {
    return delegate.requestId(headers).map(redaction::mask);
  }

  @Override
  public List<String> warnings(Headers headers) {
    List<String> warnings = delegate.warnings(headers);
    return warnings.isEmpty() ? warnings : warnings.stream().map(redaction::mask).toList();
  }

  @Override
  public OptionalLong rateLimitRemaining(Headers headers) {
    return delegate.rateLimitRemaining(headers);
  }

  @Override
  public CloudException exception(ErrorDetails details, HttpResponse response) {
    return delegate.exception(details, response);
  }

  @Override
  public Optional<String> confirmationText(HttpResponse response) {
    return delegate.confirmationText(response);
  }
}
