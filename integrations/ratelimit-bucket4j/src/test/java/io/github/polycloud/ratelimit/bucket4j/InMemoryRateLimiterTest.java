// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.testing.contract.RateLimiterContract;

/** The contract of rate limiters, on a store in memory. */
class InMemoryRateLimiterTest extends RateLimiterContract {
  @Override
  protected RateLimiter limiter() {
    return Bucket4jRateLimiter.of(
        new InMemoryBuckets(),
        RateLimit.fixed(PERMITS, PERIOD),
        Secret.of("a secret of all machines"));
  }
}
