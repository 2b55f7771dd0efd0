// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for every failed call. Each kind of error has a subclass to catch:
 *
 * <pre>{@code
 * try {
 *   cloud.apps().get("shop");
 * } catch (NotFoundException e) {
 *   cloud.apps().create(NewApp.named("shop"));
 * } catch (RateLimitedException e) {
 *   log(e.retryAfter().orElse(ofSeconds(60)));
 * }
 * }</pre>
 *
 * <p>Its {@link #kind()} has the same meaning on every provider, for a {@code switch}:
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
 * operation, the HTTP status and the request id, but never a secret, a query string or a body. What
 * a service said is cut after 1,000 characters.
 *
 * <p>Immutable and thread-safe. Serializable without the {@linkplain #body() body}.
 *
 * @since 0.1.0
 */
public abstract class CloudException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorKind kind;
  private final Outcome outcome;
  private final @Nullable String provider;
  private final @Nullable String operation;
  private final int status;
  private final @Nullable String code;
  private final @Nullable String requestId;
  private final boolean retryable;
  private final @Nullable URI helpUrl;
  // Not serialized: even redacted, text of the service may contain confidential data.
  private final transient @Nullable String body;

  /** Creates an error with these details. */
  protected CloudException(ErrorDetails details) {
    super(Objects.requireNonNull(details, "details").line(), details.cause());
    this.kind = details.kind();
    this.outcome = details.outcome();
    this.provider = details.provider();
    this.operation = details.operation();
    this.status = details.status();
    this.code = details.code();
    this.requestId = details.requestId();
    this.retryable = details.retryable();
    this.helpUrl = details.helpUrl();
    this.body = details.body();
  }

  /**
   * Returns an error that does not belong to a call, of the class of its kind.
   *
   * @param kind the kind of the error
   * @param message one line, without secrets
   */
  public static CloudException of(ErrorKind kind, String message) {
    return of(ErrorDetails.of(kind, message));
  }

  /** Returns an error with these details, of the class of its kind. */
  public static CloudException of(ErrorDetails details) {
    Objects.requireNonNull(details, "details");
    return switch (details.kind()) {
      case UNAUTHENTICATED -> new AuthenticationException(details);
      case PERMISSION_DENIED -> new PermissionDeniedException(details);
      case NOT_FOUND -> new NotFoundException(details);
      case CONFLICT -> new ConflictException(details);
      case INVALID_REQUEST -> new InvalidRequestException(details);
      case PAYMENT_REQUIRED -> new PaymentRequiredException(details);
      case PRECONDITION_FAILED -> new PreconditionFailedException(details, null, null);
      case CONFIRMATION_REQUIRED -> new ConfirmationRequiredException(details, "");
      case RATE_LIMITED -> new RateLimitedException(details, null);
      case TIMEOUT -> new DeadlineExceededException(details);
      case UNAVAILABLE -> new UnavailableException(details);
      case NETWORK -> new NetworkException(details);
      case UNEXPECTED_RESPONSE -> new UnexpectedResponseException(details);
      case UNSUPPORTED -> new NotSupportedException(details);
      case CONFIGURATION -> new ConfigurationException(details);
      case CANCELLED -> new CancelledException(details);
    };
  }

  /** Returns the kind of the error. */
  public final ErrorKind kind() {
    return kind;
  }

  /** Returns whether the service may have processed the request. */
  public final Outcome outcome() {
    return outcome;
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
   * Returns a page that explains the error or helps to correct it, from the service or from this
   * library; empty if none is known.
   */
  public final Optional<URI> helpUrl() {
    return Optional.ofNullable(helpUrl);
  }

  /**
   * Returns at most 8 KiB of the response body, with the values of secret-looking fields masked;
   * empty if there is none, and after deserialization.
   */
  public final Optional<String> body() {
    return Optional.ofNullable(body);
  }
}
