package io.github.polycloud.error;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Any failure of any call. The message is one line that says what was wrong and, where we know it,
 * what would be right; it never holds a secret, a query string or a body.
 *
 * <pre>{@code
 * try {
 *   cloud.apps().get("my-app");
 * } catch (CloudException e) {
 *   if (e.kind() == ErrorKind.NOT_FOUND) { ... }
 * }
 * }</pre>
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
  // Not serialized: even redacted, it is the service's text and may hold what we cannot know.
  private final transient @Nullable String body;

  /** An error of this kind and message that belongs to no call. */
  public CloudException(ErrorKind kind, String message) {
    this(ErrorDetails.of(kind, message));
  }

  /** An error with all that is known of it. */
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

  /** What went wrong, the same word on every cloud. */
  public final ErrorKind kind() {
    return kind;
  }

  /** The id of the provider that was called, for example {@code heroku}. */
  public final Optional<String> provider() {
    return Optional.ofNullable(provider);
  }

  /** The operation as method and path template, for example {@code GET /apps/{app}}. */
  public final Optional<String> operation() {
    return Optional.ofNullable(operation);
  }

  /** The HTTP status, when an answer was received. */
  public final OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** The provider's own word for the error, for example {@code invalid_params}; an open set. */
  public final Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /** What to quote to the provider's support: {@code Request-Id}, {@code X-Ovh-Queryid}. */
  public final Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** Whether the same call may succeed later and is safe to repeat. */
  public final boolean retryable() {
    return retryable;
  }

  /** The body of the answer with values of secret-looking fields masked; at most 8 KiB of it. */
  public final Optional<String> body() {
    return Optional.ofNullable(body);
  }
}
