// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j.stores;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.ratelimit.bucket4j.Bucket4jRateLimiter;
import io.github.polycloud.testing.contract.RateLimiterContract;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The contract of rate limiters on Redis, and what is special about it. */
@Timeout(60)
class RedisRateLimiterTest extends RateLimiterContract {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private static RedisProcess redis;
  private static RedisClient client;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(RedisProcess.isAvailable());
    redis = RedisProcess.start();
    client = RedisProcess.connect(redis.url(), TIMEOUT);
  }

  @AfterAll
  static void stop() {
    if (redis != null) {
      client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
      client.getResources().shutdown();
      redis.close();
    }
  }

  @Override
  protected RateLimiter limiter() {
    // Each with keys of its own, so that no test sees the buckets of another.
    return limiter(PERIOD, Secret.of(UUID.randomUUID().toString()));
  }

  private static Bucket4jRateLimiter limiter(Duration period, Secret secret) {
    return Bucket4jRateLimiter.of(
        RedisProcess.buckets(client),
        key -> key.getBytes(UTF_8),
        RateLimit.fixed(PERMITS, period),
        secret);
  }

  @Test
  void connectionsWithTheSameSecretShareALimit() {
    Secret secret = Secret.of("the secret of both machines");
    RateLimiter one = limiter(PERIOD, secret);
    RateLimiter other = limiter(PERIOD, secret);
    for (int permit = 0; permit < PERMITS; permit++) {
      assertThat((permit == 0 ? one : other).reserve(ACCOUNT, Duration.ZERO).isGranted()).isTrue();
    }

    assertThat(one.reserve(ACCOUNT, Duration.ZERO).isGranted()).isFalse();
    assertThat(other.reserve(ACCOUNT, Duration.ZERO).isGranted()).isFalse();
  }

  @Test
  void bucketsExpire() {
    RedisCommands<String, String> commands = client.connect().sync();
    limiter(Duration.ofSeconds(1), Secret.of("the secret of this test"))
        .reserve("expiring", Duration.ZERO);

    assertThat(commands.keys("polycloud:*")).isNotEmpty();
    assertThat(commands.keys("polycloud:*"))
        .anyMatch(key -> commands.pttl(key) > 0 && commands.pttl(key) < 20_000);
  }

  @Test
  void aReservationReadsTheBucketAndSwapsItOnce() {
    RateLimiter limiter = limiter(Duration.ofMinutes(1), Secret.of("the secret of this test"));
    limiter.reserve("counted", Duration.ZERO);
    RedisCommands<String, String> commands = client.connect().sync();
    commands.configResetstat();

    limiter.reserve("counted", Duration.ZERO);

    // Two round trips, GET and EVAL; what the script calls is counted as well.
    assertThat(commands.info("commandstats").lines().filter(line -> line.startsWith("cmdstat_")))
        .extracting(line -> line.substring("cmdstat_".length(), line.indexOf(",usec")))
        .contains("eval:calls=1", "get:calls=2")
        .allMatch(line -> line.matches("(eval|get|psetex|config.resetstat):calls=.*"));
  }

  @Test
  void aServerThatIsDownIsAFailureAndTheFallbackDecides() throws IOException {
    try (RedisProcess own = RedisProcess.start()) {
      RedisClient ownClient = RedisProcess.connect(own.url(), TIMEOUT);
      Bucket4jRateLimiter shared =
          Bucket4jRateLimiter.of(
              RedisProcess.buckets(ownClient),
              key -> key.getBytes(UTF_8),
              RateLimit.fixed(PERMITS, PERIOD),
              Secret.of("the secret of this test"));
      RateLimiter limiter = shared.orElse(RateLimiter.unlimited(), TIMEOUT);
      assertThat(limiter.reserve(ACCOUNT, Duration.ZERO).isGranted()).isTrue();
      own.kill();

      assertThatThrownBy(() -> shared.reserve(ACCOUNT, Duration.ZERO))
          .isInstanceOf(RuntimeException.class);
      for (int call = 0; call < 2 * PERMITS; call++) {
        assertThat(limiter.reserve(ACCOUNT, Duration.ZERO).isGranted()).isTrue();
      }
      ownClient.shutdown(Duration.ZERO, Duration.ofSeconds(2));
      ownClient.getResources().shutdown();
    }
  }
}
