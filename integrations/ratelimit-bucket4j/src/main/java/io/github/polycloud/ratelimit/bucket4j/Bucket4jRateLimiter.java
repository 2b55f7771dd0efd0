// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.RateLimiter;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * A rate limiter that all machines with the same store share: one token bucket for each account,
 * kept by Bucket4j in Redis, PostgreSQL or any other store that it supports. Thread-safe.
 *
 * <pre>{@code
 * RateLimit limit = RateLimit.fixed(20, Duration.ofSeconds(1));
 * Bucket4jRateLimiter shared = Bucket4jRateLimiter.of(proxyManager, limit, keySecret);
 * Cloud cloud =
 *     Clouds.builder("heroku")
 *         .rateLimiter(shared.orElse(shared.localShare(4)))
 *         .rateLimitAccount("ops@example.com")
 *         .connect();
 * }</pre>
 *
 * <p>A reservation is one operation of the store, whether its permit is for now or for later.
 * Permits are granted in the order in which the store receives the reservations, and a permit that
 * is given back goes to the next ones. A refused reservation changes nothing.
 *
 * <p>The bucket of an account is full at first, so that a period may have twice the calls of the
 * limit after the account was idle. Choose a lower limit or a smaller {@linkplain #withBurst burst}
 * for a service that does not tolerate this.
 *
 * <p>A {@code Retry-After} of the service pauses the calls of all machines, for at most 10 minutes.
 * If the service reports a remaining quota that is less than what the bucket contains, for example
 * because other programs use the account as well, the bucket is lowered to it.
 *
 * <p>What the store throws is thrown by {@link #reserve}; {@link RateLimiter#orElse} selects what
 * happens then. When the store is available again, the permits that the fallback may have granted
 * during the failure are taken from the bucket.
 *
 * <p>The keys in the store are message authentication codes of the accounts: without the secret,
 * they neither reveal an account nor can be guessed.
 *
 * @since 0.1.0
 */
public final class Bucket4jRateLimiter implements RateLimiter {
  private static final Duration SHORTEST_WINDOW = Duration.ofMillis(10);

  private final RateLimit limit;
  private final BucketTokens tokens;
  private final AccountKeys keys;
  private final BiFunction<String, BucketConfiguration, BucketProxy> store;
  private final LongSupplier nanoTime;
  private final Map<String, SharedBucket> buckets = new ConcurrentHashMap<>();

  private Bucket4jRateLimiter(
      RateLimit limit,
      BucketTokens tokens,
      AccountKeys keys,
      BiFunction<String, BucketConfiguration, BucketProxy> store,
      LongSupplier nanoTime) {
    this.limit = limit;
    this.tokens = tokens;
    this.keys = keys;
    this.store = store;
    this.nanoTime = nanoTime;
  }

  /**
   * Creates a limiter over a store whose keys are text.
   *
   * @param buckets the store
   * @param limit the number of calls per period, for each account; not adaptive, and at most a
   *     million calls a second
   * @param keySecret a secret of at least 16 characters, the same on all machines; the key of an
   *     account in the store is derived from both
   * @throws IllegalArgumentException if the limit is adaptive or too high, or the secret too short
   */
  public static Bucket4jRateLimiter of(
      ProxyManager<String> buckets, RateLimit limit, Secret keySecret) {
    return of(buckets, Function.identity(), limit, keySecret);
  }

  /**
   * Creates a limiter over a store with keys of any type.
   *
   * <pre>{@code
   * Bucket4jRateLimiter.of(bytesProxyManager, key -> key.getBytes(UTF_8), limit, keySecret)
   * }</pre>
   *
   * @param <K> type of the keys
   * @param buckets the store
   * @param key returns the key for a text of up to 100 ASCII characters; different for each text
   * @param limit the number of calls per period, for each account; not adaptive, and at most a
   *     million calls a second
   * @param keySecret a secret of at least 16 characters, the same on all machines; the key of an
   *     account in the store is derived from both
   * @throws IllegalArgumentException if the limit is adaptive or too high, or the secret too short
   */
  public static <K> Bucket4jRateLimiter of(
      ProxyManager<K> buckets, Function<String, K> key, RateLimit limit, Secret keySecret) {
    return of(buckets, key, limit, keySecret, System::nanoTime);
  }

  /** Like the public method, with a given monotonic time in nanoseconds. */
  static <K> Bucket4jRateLimiter of(
      ProxyManager<K> buckets,
      Function<String, K> key,
      RateLimit limit,
      Secret keySecret,
      LongSupplier nanoTime) {
    Objects.requireNonNull(buckets, "buckets");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(keySecret, "keySecret");
    return new Bucket4jRateLimiter(
        limit,
        BucketTokens.of(limit, limit.calls()),
        new AccountKeys(keySecret),
        (name, configuration) -> buckets.builder().build(key.apply(name), () -> configuration),
        nanoTime);
  }

  /**
   * Returns a limiter with the same rate whose buckets contain at most a given number of permits,
   * so that a period after an idle time has at most that many more calls than the limit. Limiters
   * with the same limit and burst share a bucket; others have a bucket of their own.
   *
   * @param calls at least 1 and at most the calls of the limit
   * @throws IllegalArgumentException if it is out of range
   */
  public Bucket4jRateLimiter withBurst(int calls) {
    return new Bucket4jRateLimiter(limit, BucketTokens.of(limit, calls), keys, store, nanoTime);
  }

  /**
   * Returns a new limiter in the memory of this process for one of several equal shares of the
   * limit, for {@link #orElse} while the store fails.
   *
   * <pre>{@code
   * RateLimiter limiter = shared.orElse(shared.localShare(4));
   * }</pre>
   *
   * @param processes the number of processes that share the limit, at least 1; rather too many than
   *     too few, since all shares together are the limit
   * @throws IllegalArgumentException if it is less than 1, or if the share is less than one call in
   *     365 days
   */
  public RateLimiter localShare(int processes) {
    if (processes < 1) {
      throw new IllegalArgumentException("processes must be at least 1, was " + processes);
    }
    // As few calls at a time as possible: bursts of all shares together would exceed the limit.
    Duration interval = tokens.perCall().multipliedBy(processes);
    int calls = (int) Math.max(1, SHORTEST_WINDOW.dividedBy(interval));
    return LocalRateLimiter.fixedRate(calls, interval.multipliedBy(calls));
  }

  @Override
  public Reservation reserve(String account, Duration maxWait) {
    Objects.requireNonNull(maxWait, "maxWait");
    return bucket(account).reserve(maxWait);
  }

  @Override
  public void onResponse(String account, Feedback feedback) {
    Objects.requireNonNull(feedback, "feedback");
    bucket(account).observe(feedback);
  }

  /** Returns true. */
  @Override
  public boolean isShared() {
    return true;
  }

  private SharedBucket bucket(String account) {
    Objects.requireNonNull(account, "account");
    return buckets.computeIfAbsent(
        account, key -> new SharedBucket(store, keys.of(key, tokens), tokens, nanoTime));
  }
}
