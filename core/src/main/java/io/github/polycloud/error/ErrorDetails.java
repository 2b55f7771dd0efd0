package io.github.polycloud.error;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything a {@link CloudException} is made of. Immutable; each {@code with} gives a copy.
 *
 * @param kind what went wrong
 * @param message one line, without secrets
 * @param provider id of the provider, when a call was made
 * @param operation method and path template, when a call was made
 * @param status HTTP status, 0 when there was no answer
 * @param code the provider's own word for the error
 * @param requestId the provider's id of the request
 * @param retryable whether repeating the same call is safe and may help
 * @param body the redacted body of the answer
 * @param cause what lies behind it, never an exception that could quote a body
 */
public record ErrorDetails(
    ErrorKind kind,
    String message,
    @Nullable String provider,
    @Nullable String operation,
    int status,
    @Nullable String code,
    @Nullable String requestId,
    boolean retryable,
    @Nullable String body,
    @Nullable Throwable cause) {
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\r\\n]+\\s*");

  /** An error of this kind, with nothing else known yet. */
  public static ErrorDetails of(ErrorKind kind, String message) {
    return new ErrorDetails(kind, message, null, null, 0, null, null, false, null, null);
  }

  /** The same error in other words, of one line and without secrets. */
  public ErrorDetails withMessage(String newMessage) {
    return new ErrorDetails(
        kind, newMessage, provider, operation, status, code, requestId, retryable, body, cause);
  }

  /** The same error with the provider's own word for it. */
  public ErrorDetails withCode(@Nullable String newCode) {
    return new ErrorDetails(
        kind, message, provider, operation, status, newCode, requestId, retryable, body, cause);
  }

  /** The same error, known to belong to this operation of this provider. */
  public ErrorDetails withOperation(String newProvider, String newOperation) {
    return new ErrorDetails(
        kind, message, newProvider, newOperation, status, code, requestId, retryable, body, cause);
  }

  /** The same error with its cause. */
  public ErrorDetails withCause(@Nullable Throwable newCause) {
    return new ErrorDetails(
        kind, message, provider, operation, status, code, requestId, retryable, body, newCause);
  }

  /** The same error, marked as worth repeating or not. */
  public ErrorDetails withRetryable(boolean newRetryable) {
    return new ErrorDetails(
        kind, message, provider, operation, status, code, requestId, newRetryable, body, cause);
  }

  /** Message, operation, status and request id as the one line that a person reads. */
  String line() {
    StringBuilder line = new StringBuilder();
    if (provider != null) {
      line.append(provider).append(": ");
    }
    line.append(LINE_BREAK.matcher(message).replaceAll(" "));
    if (operation != null) {
      line.append(" (").append(operation);
      if (status != 0) {
        line.append(", status ").append(status);
      }
      if (code != null) {
        line.append(", code ").append(code);
      }
      if (requestId != null) {
        line.append(", request id ").append(requestId);
      }
      line.append(')');
    }
    return line.toString();
  }
}
