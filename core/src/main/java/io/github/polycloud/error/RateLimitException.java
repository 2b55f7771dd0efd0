package io.github.polycloud.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service asks for fewer calls. It did not carry this one out. */
public final class RateLimitException extends CloudException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  /** A refusal, with the time the service asks to wait when it named one. */
  public RateLimitException(ErrorDetails details, @Nullable Duration retryAfter) {
    super(details);
    this.retryAfter = retryAfter;
  }

  /** How long the service asks to wait, counted from its answer. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
