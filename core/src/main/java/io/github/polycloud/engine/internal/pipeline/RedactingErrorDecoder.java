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
 * Redacts known secrets from request ids and warnings, because a service may echo what it received.
 *
 * @param delegate the error decoder of the provider
 * @param redactor knows the secrets
 */
record RedactingErrorDecoder(ErrorDecoder delegate, Redactor redactor) implements ErrorDecoder {
  @Override
  public ErrorDetails decode(Operation operation, HttpResponse response) {
    return delegate.decode(operation, response);
  }

  @Override
  public Optional<String> requestId(Headers headers) {
    return delegate.requestId(headers).map(redactor::mask);
  }

  @Override
  public List<Warning> warnings(Headers headers) {
    List<Warning> warnings = delegate.warnings(headers);
    return warnings.isEmpty() ? warnings : warnings.stream().map(this::masked).toList();
  }

  private Warning masked(Warning warning) {
    return new Warning(
        warning.id() == null ? null : redactor.mask(warning.id()), redactor.mask(warning.text()));
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
