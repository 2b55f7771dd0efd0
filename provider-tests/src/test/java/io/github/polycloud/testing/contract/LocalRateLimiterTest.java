// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RateLimiter.Feedback;
import java.time.Duration;
import org.junit.jupiter.api.Nested;

/** The rate limiters of the library fulfill the contract. */
class LocalRateLimiterTest {

  @Nested
  class FixedRate extends RateLimiterContract {
    @Override
    protected RateLimiter limiter() {
      return LocalRateLimiter.fixedRate(PERMITS, PERIOD);
    }
  }

  @Nested
  class FallbackOfAnUnavailableLimiter extends RateLimiterContract {
    @Override
    protected RateLimiter limiter() {
      RateLimiter down =
          (account, maxWait) -> {
            throw new IllegalStateException("the store is down");
          };
      return down.orElse(LocalRateLimiter.fixedRate(PERMITS, PERIOD));
    }
  }

  @Nested
  class LimiterThatMayBlock extends RateLimiterContract {
    @Override
    protected RateLimiter limiter() {
      RateLimiter local = LocalRateLimiter.fixedRate(PERMITS, PERIOD);
      RateLimiter blocking =
          new RateLimiter() {
            @Override
            public Reservation reserve(String account, Duration maxWait) {
              return local.reserve(account, maxWait);
            }

            @Override
            public void onResponse(String account, Feedback feedback) {
              local.onResponse(account, feedback);
            }
          };
      return blocking.orElse(RateLimiter.unlimited(), Duration.ofSeconds(10));
    }
  }
}
