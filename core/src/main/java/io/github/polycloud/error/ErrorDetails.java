// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

import io.github.polycloud.internal.text.ForeignText;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The components of a {@link CloudException}. Immutable.
 *
 * <pre>{@code
 * throw CloudException.of(
 *     ErrorDetails.of(ErrorKind.CONFLICT, "the app is being transferred")
 *         .withOperation("acme", "PATCH /apps/{app}")
 *         .withRetryable(true));
 * }</pre>
 *
 * @param kind the kind of the error
 * @param message one line, without secrets
 * @param provider id of the provider; null if no call was made
 * @param operation method and path template; null if no call was made
 * @param status HTTP status; 0 if no response was received
 * @param code the provider's error code; null if there is none
 * @param requestId the provider's id of the request; null if there is none
 * @param retryable whether repeating the same call is safe and may succeed
 * @param body the redacted response body; null if there is none
 * @param cause the cause, whose message must not contain a body; null if there is none
 * @param outcome whether the service may have processed the request
 * @param helpUrl a page that explains the error; null if none is known
 * @since 0.1.0
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
    @Sensitive @Nullable String body,
    @Nullable Throwable cause,
    Outcome outcome,
    @Nullable URI helpUrl) {
  // The message may quote a service, except that of a configuration, which lists its sources.
  private static final int MAX_MESSAGE = 1000;
  private static final int MAX_CONFIGURATION_MESSAGE = 8000;
  private static final int MAX_ID = 200;

  /**
   * Rejects null, and makes text of the service harmless: one line, without control characters and
   * what else can steer a terminal, and bounded in length.
   */
  public ErrorDetails {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(outcome, "outcome");
    message =
        ForeignText.line(
            message.strip(),
            kind == ErrorKind.CONFIGURATION ? MAX_CONFIGURATION_MESSAGE : MAX_MESSAGE);
    operation = operation == null ? null : ForeignText.line(operation, MAX_MESSAGE);
    code = code == null ? null : ForeignText.line(code, MAX_ID);
    requestId = requestId == null ? null : ForeignText.line(requestId, MAX_ID);
    helpUrl = helpUrl == null ? null : harmless(helpUrl);
  }

  /** Encodes characters beyond ASCII, which include controls of the direction of text. */
  private static URI harmless(URI page) {
    String text = page.toString();
    return ForeignText.line(text).equals(text) ? page : URI.create(page.toASCIIString());
  }

  /**
   * Creates details of an error that does not belong to a call. Its outcome follows from the kind:
   * unknown for {@code NETWORK}, {@code TIMEOUT} and {@code CANCELLED}; not sent for {@code
   * CONFIGURATION}, {@code UNSUPPORTED} and {@code INVALID_REQUEST}.
   */
  public static ErrorDetails of(ErrorKind kind, String message) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
    Outcome outcome =
        switch (kind) {
          case NETWORK, TIMEOUT, CANCELLED -> Outcome.UNKNOWN;
          case CONFIGURATION, UNSUPPORTED, INVALID_REQUEST -> Outcome.NOT_SENT;
          default -> Outcome.RESPONDED;
        };
    return new ErrorDetails(
        kind, message, null, null, 0, null, null, false, null, null, outcome, null);
  }

  /** Returns a copy with another message, one line without secrets. */
  public ErrorDetails withMessage(String newMessage) {
    Objects.requireNonNull(newMessage, "newMessage");
    return new ErrorDetails(
        kind,
        newMessage,
        provider,
        operation,
        status,
        code,
        requestId,
        retryable,
        body,
        cause,
        outcome,
        helpUrl);
  }

  /** Returns a copy with another provider error code. */
  public ErrorDetails withCode(@Nullable String newCode) {
    return new ErrorDetails(
        kind, message, provider, operation, status, newCode, requestId, retryable, body, cause,
        outcome, helpUrl);
  }

  /** Returns a copy that belongs to an operation of a provider. */
  public ErrorDetails withOperation(String newProvider, String newOperation) {
    Objects.requireNonNull(newProvider, "newProvider");
    Objects.requireNonNull(newOperation, "newOperation");
    return new ErrorDetails(
        kind,
        message,
        newProvider,
        newOperation,
        status,
        code,
        requestId,
        retryable,
        body,
        cause,
        outcome,
        helpUrl);
  }

  /** Returns a copy with another cause. */
  public ErrorDetails withCause(@Nullable Throwable newCause) {
    return new ErrorDetails(
        kind, message, provider, operation, status, code, requestId, retryable, body, newCause,
        outcome, helpUrl);
  }

  /** Returns a copy that is marked as retryable or not. */
  public ErrorDetails withRetryable(boolean newRetryable) {
    return new ErrorDetails(
        kind,
        message,
        provider,
        operation,
        status,
        code,
        requestId,
        newRetryable,
        body,
        cause,
        outcome,
        helpUrl);
  }

  /** Returns a copy with another outcome. */
  public ErrorDetails withOutcome(Outcome newOutcome) {
    Objects.requireNonNull(newOutcome, "newOutcome");
    return new ErrorDetails(
        kind,
        message,
        provider,
        operation,
        status,
        code,
        requestId,
        retryable,
        body,
        cause,
        newOutcome,
        helpUrl);
  }

  /** Returns a copy with another page that explains the error. */
  public ErrorDetails withHelpUrl(@Nullable URI newHelpUrl) {
    return new ErrorDetails(
        kind,
        message,
        provider,
        operation,
        status,
        code,
        requestId,
        retryable,
        body,
        cause,
        outcome,
        newHelpUrl);
  }

  /** The message of the exception: one line with operation, status, code and request id. */
  String line() {
    StringBuilder line = new StringBuilder();
    if (provider != null) {
      line.append(provider).append(": ");
    }
    line.append(message);
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
