// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Decides when calls are sent. Limits apply per account, an opaque string: by default it identifies
 * the credentials of a connection within this process; {@code CloudBuilder.rateLimitAccount} sets
 * one that several credentials or several processes have in common. Implementations must be
 * thread-safe.
 *
 * <pre>{@code
 * RateLimiter shared = LocalRateLimiter.fixedRate(60, Duration.ofMinutes(1));
 * Cloud eu = Clouds.builder("ovh").endpoint("ovh-eu").rateLimiter(shared).connect();
 * Cloud ca = Clouds.builder("ovh").endpoint("ovh-ca").rateLimiter(shared).connect();
 * }</pre>
 *
 * <p>An implementation may do I/O, for example to share a limit between machines. Unless {@link
 * #isNonBlocking()}, it is called on a separate thread, and abandoned if it has not returned by the
 * deadline of the call. It should have a short timeout of its own.
 *
 * <p>If {@link #reserve} throws, the call fails with a {@link
 * io.github.polycloud.error.UnavailableException} and is not sent; {@link #orElse} selects another
 * behavior. What the other methods throw is logged and otherwise ignored.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface RateLimiter {

  /**
   * Reserves a permit for one attempt of a call. Each retry reserves its own. Not called for a call
   * that serves another one, such as the token request of a call.
   *
   * @param account the account, an opaque identifier
   * @param maxWait the longest wait that the call accepts, counted from the return of this method;
   *     not negative
   * @return a granted reservation whose delay is at most {@code maxWait}, or a refused one
   */
  Reservation reserve(String account, Duration maxWait);

  /**
   * Called with the rate limit information of a response, before the response is returned or the
   * call retried. Unless the limiter {@linkplain #isNonBlocking() returns immediately}, each
   * response is delayed until this method returns, for at most one second and not beyond the
   * deadline of the call.
   *
   * @param account the account, an opaque identifier
   * @param feedback what the response says about the rate limit of the account
   */
  default void onResponse(String account, Feedback feedback) {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(feedback, "feedback");
  }

  /**
   * Returns whether all methods, and {@link Reservation#cancel}, return immediately, without I/O.
   * They are then called on the thread of the call. Read once per connection.
   */
  default boolean isNonBlocking() {
    return false;
  }

  /**
   * Returns whether several processes share the limits. The default account differs in each
   * process, so that a connection with such a limiter needs {@code CloudBuilder.rateLimitAccount};
   * without it, connecting fails with an error of kind {@code CONFIGURATION}.
   */
  default boolean isShared() {
    return false;
  }

  /** Like {@link #orElse(RateLimiter, Duration)}, with a timeout of one second. */
  default RateLimiter orElse(RateLimiter fallback) {
    return orElse(fallback, Duration.ofSeconds(1));
  }

  /**
   * Returns a limiter that uses another one while this one fails: for each reservation for which
   * this one throws or does not return in time. Both are notified of responses.
   *
   * <pre>{@code
   * RateLimiter letPass = distributed.orElse(RateLimiter.unlimited());
   * RateLimiter localShare =
   *     distributed.orElse(LocalRateLimiter.fixedRate(5, Duration.ofSeconds(1)));
   * }</pre>
   *
   * @param fallback the limiter to use instead, preferably a local one
   * @param timeout how long to wait for this limiter to return, positive; not applied if it is
   *     {@linkplain #isNonBlocking() non-blocking}
   * @throws IllegalArgumentException if the timeout is less than 1 millisecond or more than 365
   *     days
   */
  default RateLimiter orElse(RateLimiter fallback, Duration timeout) {
    return new FallbackRateLimiter(this, fallback, timeout);
  }

  /** Returns a limiter that delays no call. */
  static RateLimiter unlimited() {
    return LocalRateLimiter.UNLIMITED;
  }

  /**
   * What a response says about the rate limit of its account. Immutable and thread-safe.
   *
   * <pre>{@code
   * RateLimiter limiter = LocalRateLimiter.serverDriven();
   * limiter.onResponse("shop", RateLimiter.Feedback.none().withRetryAfter(Duration.ofSeconds(7)));
   * }</pre>
   *
   * @since 0.1.0
   */
  final class Feedback {
    private static final Feedback NONE = new Feedback(-1, null);

    // -1 if it is not reported.
    private final long remaining;
    private final @Nullable Duration retryAfter;

    private Feedback(long remaining, @Nullable Duration retryAfter) {
      this.remaining = remaining;
      this.retryAfter = retryAfter;
    }

    /** Returns the feedback of a response without information about rate limits. */
    public static Feedback none() {
      return NONE;
    }

    /**
     * Returns a copy with a number of remaining calls.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Feedback withRemaining(long remaining) {
      if (remaining < 0) {
        throw new IllegalArgumentException("remaining must not be negative, was " + remaining);
      }
      return new Feedback(remaining, retryAfter);
    }

    /**
     * Returns a copy with a delay.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Feedback withRetryAfter(Duration retryAfter) {
      if (Objects.requireNonNull(retryAfter, "retryAfter").isNegative()) {
        throw new IllegalArgumentException("retryAfter must not be negative, was " + retryAfter);
      }
      return new Feedback(remaining, retryAfter);
    }

    /** Returns the number of remaining calls; empty if the service does not report it. */
    public OptionalLong remaining() {
      return remaining < 0 ? OptionalLong.empty() : OptionalLong.of(remaining);
    }

    /** Returns the delay that the service requests; empty if it requests none. */
    public Optional<Duration> retryAfter() {
      return Optional.ofNullable(retryAfter);
    }

    @Override
    public String toString() {
      return "Feedback[remaining="
          + (remaining < 0 ? "unknown" : remaining)
          + ", retryAfter="
          + (retryAfter == null ? "none" : retryAfter)
          + "]";
    }
  }

  /**
   * The answer of a rate limiter: a permit, possibly for later, or a refusal. Thread-safe.
   *
   * <pre>{@code
   * Semaphore permits = new Semaphore(10);
   * RateLimiter tenCalls =
   *     (account, maxWait) ->
   *         permits.tryAcquire()
   *             ? RateLimiter.Reservation.granted(Duration.ZERO, permits::release)
   *             : RateLimiter.Reservation.refused(Duration.ofHours(1));
   * }</pre>
   *
   * @since 0.1.0
   */
  final class Reservation {
    private static final Reservation IMMEDIATE = new Reservation(true, Duration.ZERO, null);

    private final boolean granted;
    private final Duration delay;
    private final @Nullable AtomicReference<@Nullable Runnable> cancellation;

    private Reservation(boolean granted, Duration delay, @Nullable Runnable cancellation) {
      if (Objects.requireNonNull(delay, "delay").isNegative()) {
        throw new IllegalArgumentException("delay must not be negative, was " + delay);
      }
      this.granted = granted;
      this.delay = delay;
      this.cancellation = cancellation == null ? null : new AtomicReference<>(cancellation);
    }

    /** Returns a permit that can be used immediately and need not be given back. */
    public static Reservation immediate() {
      return IMMEDIATE;
    }

    /**
     * Returns a permit.
     *
     * @param delay how long to wait before the permit can be used, not negative
     * @param cancellation gives the permit back; called at most once, possibly on another thread
     * @throws IllegalArgumentException if the delay is negative
     */
    public static Reservation granted(Duration delay, Runnable cancellation) {
      return new Reservation(true, delay, Objects.requireNonNull(cancellation, "cancellation"));
    }

    /**
     * Returns a refusal: there is no permit within the maximum wait, and none was reserved.
     *
     * @param delay how long to wait before there is one, not negative
     * @throws IllegalArgumentException if the delay is negative
     */
    public static Reservation refused(Duration delay) {
      return new Reservation(false, delay, null);
    }

    /** Returns whether there is a permit. */
    public boolean isGranted() {
      return granted;
    }

    /** Returns how long to wait before the permit, or the next one after a refusal, can be used. */
    public Duration delay() {
      return delay;
    }

    /**
     * Gives the permit back, so that another call can use it. Called for a permit with which no
     * request was sent: because the thread was interrupted, the connection closed, the circuit
     * breaker open, the service unreachable. Has no effect when repeated or after a refusal.
     */
    public void cancel() {
      Runnable action = cancellation == null ? null : cancellation.getAndSet(null);
      if (action != null) {
        action.run();
      }
    }

    @Override
    public String toString() {
      return "Reservation[" + (granted ? "granted" : "refused") + ", delay=" + delay + "]";
    }
  }
}
