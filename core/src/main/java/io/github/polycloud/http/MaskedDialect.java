package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A dialect in whose words no known secret is left: a service may send back what it was sent, and
 * request ids and warnings go into logs and messages.
 *
 * @param spoken what the service speaks
 * @param redaction what knows the secrets
 */
record MaskedDialect(Dialect spoken, Redaction redaction) implements Dialect {
  @Override
  public ErrorDetails error(Operation operation, Answer answer) {
    return spoken.error(operation, answer);
  }

  @Override
  public Optional<String> requestId(Headers headers) {
    return spoken.requestId(headers).map(redaction::mask);
  }

  @Override
  public List<String> warnings(Headers headers) {
    List<String> warnings = spoken.warnings(headers);
    return warnings.isEmpty() ? warnings : warnings.stream().map(redaction::mask).toList();
  }

  @Override
  public OptionalLong remaining(Headers headers) {
    return spoken.remaining(headers);
  }

  @Override
  public CloudException exception(ErrorDetails details, Answer answer) {
    return spoken.exception(details, answer);
  }

  @Override
  public Optional<String> confirmation(Answer answer) {
    return spoken.confirmation(answer);
  }
}
