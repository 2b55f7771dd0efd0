// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.FakeTimeSource;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.RateLimitedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Delays between attempts. The clock starts at 12:00:00 on March 1st, 2026. */
final class RetryWaitTest extends EngineTestCase {
  private static final long START = FakeTimeSource.START.getEpochSecond();

  @Test
  void theBackoffDoubles() {
    HttpEngine engine = engine(serveAlways(Step.status(503))).open();

    failure(() -> get(engine, "/apps"));
    assertThat(time.waits())
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @CsvSource({"0,500", "0.5,375", "1,250"})
  void jitterShortensTheBackoff(double chance, long millis) {
    time.random(chance);

    get(engine(serve(Step.status(503), Step.json("{}"))).open(), "/apps");
    assertThat(time.waits()).containsExactly(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7|7",
        "0|0",
        "2.5|2.5",
        "Sun, 01 Mar 2026 12:00:09 GMT|9",
        "Sun, 01 Mar 2026 11:00:00 GMT|0",
      })
  void retryAfterOverridesTheBackoff(String retryAfter, double seconds) {
    assertWait(retryAfter, Duration.ofMillis((long) (seconds * 1000)));
  }

  @Test
  void retryAfterMayBeEpochSeconds() {
    assertWait(Long.toString(START + 12), Duration.ofSeconds(12));
  }

  @Test
  void retryAfterMayBeEpochMilliseconds() {
    assertWait(Long.toString(START * 1000 + 1500), Duration.ofMillis(1500));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "soon", "1e9", "99999999999999999999", "Sun, 31 Feb 2026", ""})
  void anInvalidRetryAfterIsIgnored(String retryAfter) {
    assertWait(retryAfter, Duration.ofMillis(500));
  }

  @Test
  void retryAfterIsLimitedToTheMaximumDelay() {
    Step tooManyRequests = Step.status(429, "Retry-After: 31536000");
    ScriptedServer server = serve(tooManyRequests, Step.json("{}"));

    get(engine(server).rateLimiter(RateLimiter.unlimited()).open(), "/apps");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void theRateLimiterProlongsTheDelayAfterA429() {
    assertWait("60", Duration.ofSeconds(60));
  }

  @Test
  void aRetryAfterBeyondTheDeadlineEndsTheCallImmediately() {
    ScriptedServer server = serveAlways(Step.status(429, "Retry-After: 121"));

    CloudException error = failure(() -> get(engine(server).open(), "/apps"));
    assertThat(error).isInstanceOf(RateLimitedException.class);
    assertThat(((RateLimitedException) error).retryAfter()).contains(Duration.ofSeconds(121));
    assertThat(server.requests()).hasSize(1);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aDelayBeyondTheDeadlineIsNotStarted() {
    ScriptedServer server = serveAlways(Step.status(429, "Retry-After: 20"));
    HttpEngine engine = engine(server).callTimeout(Duration.ofSeconds(10)).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error).isInstanceOf(RateLimitedException.class);
    assertThat(((RateLimitedException) error).retryAfter()).contains(Duration.ofSeconds(20));
    assertThat(error.retryable()).isTrue();
    assertThat(server.requests()).hasSize(1);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void theDeadlineAppliesToAllDelaysTogether() {
    ScriptedServer server = serveAlways(Step.status(429, "Retry-After: 20"));
    HttpEngine engine = engine(server).callTimeout(Duration.ofSeconds(50)).open();

    failure(() -> get(engine, "/apps"));
    assertThat(server.requests()).hasSize(3);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(20));
  }

  private void assertWait(String retryAfter, Duration wait) {
    Step tooManyRequests = Step.status(429, "Retry-After: " + retryAfter);
    get(engine(serve(tooManyRequests, Step.json("{}"))).open(), "/apps");

    Duration waited = time.waits().stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(waited).isEqualTo(wait);
  }
}
