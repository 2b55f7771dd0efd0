// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.RateLimitedException;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Client-side throttling and server-side rate limits. */
@ExtendWith(SandboxExtension.class)
class RateLimitTest {
  private final List<Duration> sleeps = new ArrayList<>();
  private Sandbox sandbox;

  @BeforeEach
  void note(Sandbox started) {
    sandbox = started;
  }

  private CloudBuilder connection() {
    return Clouds.builder("heroku")
        .endpoint(sandbox.heroku().url())
        .credential("token", sandbox.heroku().token())
        .timeSource(new TimeSource(Clock.systemUTC(), System::nanoTime, sleeps::add, () -> 0.0));
  }

  @Test
  void doesNotThrottleWithEnoughQuota() {
    try (Cloud cloud = connection().rateLimiter(LocalRateLimiter.adaptive(4500)).connect()) {
      for (int i = 0; i < 5; i++) {
        cloud.account().profile();
      }
      assertThat(cloud.unwrap(Heroku.class).lastResponse().orElseThrow().remaining().orElseThrow())
          .isGreaterThan(225);
    }
    assertThat(sleeps).isEmpty();
  }

  @Test
  void throttlesWhenTheRemainingQuotaIsLow() {
    // The quota of the sandbox is always below this threshold.
    Clock still = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    LocalRateLimiter careful = LocalRateLimiter.adaptive(3600, Integer.MAX_VALUE, still);
    try (Cloud cloud = connection().rateLimiter(careful).connect()) {
      cloud.account().profile();
      assertThat(sleeps).isEmpty();
      for (int i = 0; i < 4; i++) {
        cloud.account().profile();
      }
    }
    // One second per token, and no time passes in the meantime, because sleeps are skipped.
    assertThat(sleeps)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
  }

  @Test
  void aCallThatWouldWaitTooLongIsRejectedBeforeSending() {
    LocalRateLimiter slow = LocalRateLimiter.adaptive(1, Integer.MAX_VALUE);
    try (Cloud cloud = connection().rateLimiter(slow).connect()) {
      cloud.account().profile();
      cloud.account().profile();
      assertThat(assertFails(ErrorKind.RATE_LIMITED, () -> cloud.account().profile()))
          .isInstanceOf(RateLimitedException.class)
          .hasMessageContaining("rate limiter");
    }
    assertThat(sandbox.requests().count("GET", "/account")).isEqualTo(2);
  }

  @Test
  void aRateLimitedCallIsRetriedWithAnyMethod() {
    sandbox.faults().inject(3, "GET", "/account").tooManyRequests("3");
    try (Cloud cloud = connection().connect()) {
      cloud.account().profile();
      sandbox.faults().inject(1, "POST", "/apps").tooManyRequests("3");
      cloud.apps().create(NewApp.named("patient"));
      sandbox.faults().inject(1, "PATCH", "*").tooManyRequests("3");
      cloud.configVars().set("patient", Map.of("A", "1"));
      sandbox.faults().inject(1, "DELETE", "*").tooManyRequests("3");
      cloud.apps().delete("patient");
    }
    assertThat(sandbox.requests().count("POST", "/apps")).isEqualTo(2);
    assertThat(sandbox.requests().count("DELETE", "/apps/patient")).isEqualTo(2);
    assertThat(sleeps).contains(Duration.ofSeconds(3));
  }

  @Test
  void readingTheRateLimitDoesNotConsumeIt() {
    try (Cloud cloud = connection().connect()) {
      Heroku heroku = cloud.unwrap(Heroku.class);
      long left = heroku.accounts().rateLimits().remaining();
      assertThat(heroku.accounts().rateLimits().remaining()).isEqualTo(left);
      heroku.accounts().get();
      assertThat(heroku.accounts().rateLimits().remaining()).isEqualTo(left - 1);
    }
  }
}
