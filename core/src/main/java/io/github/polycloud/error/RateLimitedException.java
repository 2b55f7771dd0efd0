package io.github.polycloud.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The service asks for fewer calls and did not carry this one out, or the rate budget allows none
 * before its deadline and it was not sent.
 */
public final class RateLimitedException extends CloudException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  /** A refusal, with the time the service asks to wait when it named one. */
  public RateLimitedException(ErrorDetails details, @Nullable Duration retryAfter) {
    super(details);
    this.retryAfter = retryAfter;
  }

  /** How long to wait, counted from the answer of the service or, without one, from the refusal. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
