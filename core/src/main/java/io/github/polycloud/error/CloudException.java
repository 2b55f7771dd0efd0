package io.github.polycloud.error;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for every failed call. Switch on its {@link #kind()}, which has the same meaning on every
 * provider:
 *
 * <pre>{@code
 * try {
 *   cloud.apps().get("shop");
 * } catch (CloudException e) {
 *   switch (e.kind()) {
 *     case NOT_FOUND -> cloud.apps().create(NewApp.named("shop"));
 *     case RATE_LIMITED, UNAVAILABLE -> log("try again later");
 *     default -> throw e;
 *   }
 * }
 * }</pre>
 *
 * <p>The message is one line that says what failed and, if known, what to do. It contains the
 * operation, the HTTP status and the request id, but never a secret, a query string or a body.
 * Subclasses carry details of individual kinds.
 *
 * <p>Immutable and thread-safe. Serializable without the {@linkplain #body() body}.
 *
 * @since 0.1.0
 */
public class CloudException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorKind kind;
  private final @Nullable String provider;
  private final @Nullable String operation;
  private final int status;
  private final @Nullable String code;
  private final @Nullable String requestId;
  private final boolean retryable;
  // Not serialized: even redacted, text of the service may contain confidential data.
  private final transient @Nullable String body;

  /**
   * Creates an error that does not belong to a call.
   *
   * @param kind the kind of the error
   * @param message one line, without secrets
   */
  public CloudException(ErrorKind kind, String message) {
    this(ErrorDetails.of(kind, message));
  }

  /** Creates an error with details of a call. */
  public CloudException(ErrorDetails details) {
    super(details.line(), details.cause());
    this.kind = details.kind();
    this.provider = details.provider();
    this.operation = details.operation();
    this.status = details.status();
    this.code = details.code();
    this.requestId = details.requestId();
    this.retryable = details.retryable();
    this.body = details.body();
  }

  /** Returns the kind of the error. */
  public final ErrorKind kind() {
    return kind;
  }

  /** Returns the id of the provider, for example {@code heroku}; empty if no call was made. */
  public final Optional<String> provider() {
    return Optional.ofNullable(provider);
  }

  /**
   * Returns the operation as method and path template, for example {@code GET /apps/{app}}; empty
   * if no call was made.
   */
  public final Optional<String> operation() {
    return Optional.ofNullable(operation);
  }

  /** Returns the HTTP status; empty if no response was received. */
  public final OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /**
   * Returns the provider's error code, for example {@code invalid_params}; empty if there is none.
   * The set of codes is extensible.
   */
  public final Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /**
   * Returns the request id to quote to the provider's support ({@code Request-Id}, {@code
   * X-Ovh-Queryid}); empty if there is none.
   */
  public final Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** Returns whether the same call may succeed later and is safe to repeat. */
  public final boolean retryable() {
    return retryable;
  }

  /**
   * Returns at most 8 KiB of the response body, with the values of secret-looking fields masked;
   * empty if there is none, and after deserialization.
   */
  public final Optional<String> body() {
    return Optional.ofNullable(body);
  }
}
