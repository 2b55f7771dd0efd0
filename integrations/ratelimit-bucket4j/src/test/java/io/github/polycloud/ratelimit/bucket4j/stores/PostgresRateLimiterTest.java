// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.ratelimit.bucket4j.Bucket4jRateLimiter;
import io.github.polycloud.testing.contract.RateLimiterContract;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The contract of rate limiters on PostgreSQL. */
@Timeout(60)
class PostgresRateLimiterTest extends RateLimiterContract {
  private static PostgresProcess postgres;
  private static DataSource pool;
  private static Runnable closePool;

  @BeforeAll
  static void start() throws IOException, SQLException {
    assumeTrue(PostgresProcess.isAvailable());
    postgres = PostgresProcess.start();
    var created = PostgresProcess.pool(postgres.url(), 8);
    pool = created;
    closePool = created::close;
  }

  @AfterAll
  static void stop() {
    if (postgres != null) {
      closePool.run();
      postgres.close();
    }
  }

  @Override
  protected RateLimiter limiter() {
    // Each with keys of its own, so that no test sees the buckets of another.
    return limiter(pool, Secret.of(UUID.randomUUID().toString()));
  }

  private static RateLimiter limiter(DataSource source, Secret secret) {
    return Bucket4jRateLimiter.of(
        PostgresProcess.buckets(source), RateLimit.fixed(PERMITS, PERIOD), secret);
  }

  @Test
  void connectionsWithTheSameSecretShareALimit() {
    Secret secret = Secret.of("the secret of both machines");
    RateLimiter one = limiter(pool, secret);
    RateLimiter other = limiter(pool, secret);
    for (int permit = 0; permit < PERMITS; permit++) {
      assertThat((permit == 0 ? one : other).reserve(ACCOUNT, Duration.ZERO).isGranted()).isTrue();
    }

    assertThat(one.reserve(ACCOUNT, Duration.ZERO).isGranted()).isFalse();
    assertThat(other.reserve(ACCOUNT, Duration.ZERO).isGranted()).isFalse();
  }

  @Test
  void aServerThatIsDownIsAFailureAndTheFallbackDecides() throws IOException, SQLException {
    PostgresProcess own = PostgresProcess.start();
    var ownPool = PostgresProcess.pool(own.url(), 2);
    RateLimiter shared = limiter(ownPool, Secret.of("the secret of this test"));
    assertThat(shared.reserve(ACCOUNT, Duration.ZERO).isGranted()).isTrue();
    own.close();

    assertThatThrownBy(() -> shared.reserve(ACCOUNT, Duration.ZERO))
        .isInstanceOf(RuntimeException.class);
    RateLimiter limiter = shared.orElse(RateLimiter.unlimited(), Duration.ofSeconds(10));
    assertThat(limiter.reserve(ACCOUNT, Duration.ZERO).isGranted()).isTrue();
    ownPool.close();
  }
}
