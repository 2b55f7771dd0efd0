package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.FakeTimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.RateLimitedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long is waited before a call is sent again. Time begins at 12:00:00 on March 1st, 2026. */
final class RetryWaitTest extends EngineTestCase {
  private static final long START = FakeTimeSource.START.getEpochSecond();

  @Test
  void waitsDouble() {
    HttpEngine engine = engine(serveAlways(Step.status(503))).open();

    failure(() -> get(engine, "/apps"));
    assertThat(time.waits())
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @CsvSource({"0,500", "0.5,375", "1,250"})
  void chanceShortensAWaitByAtMostTheJitter(double chance, long millis) {
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
  void theWaitIsWhatTheServiceAsksFor(String retryAfter, double seconds) {
    assertWait(retryAfter, Duration.ofMillis((long) (seconds * 1000)));
  }

  @Test
  void theServiceMayNameAMomentInSecondsOfTheEpoch() {
    assertWait(Long.toString(START + 12), Duration.ofSeconds(12));
  }

  @Test
  void theServiceMayNameAMomentInMillisecondsOfTheEpoch() {
    assertWait(Long.toString(START * 1000 + 1500), Duration.ofMillis(1500));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "soon", "1e9", "99999999999999999999", "Sun, 31 Feb 2026", ""})
  void whatCannotBeReadCountsAsNotSaid(String retryAfter) {
    assertWait(retryAfter, Duration.ofMillis(500));
  }

  @Test
  void aYearIsCutToTheLongestWaitOfThePolicy() {
    assertWait("31536000", Duration.ofSeconds(30));
  }

  @Test
  void aWaitBeyondTheDeadlineIsNotBegun() {
    ScriptedServer server = serveAlways(Step.status(429, "Retry-After: 20"));
    HttpEngine engine = engine(server).total(Duration.ofSeconds(10)).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error).isInstanceOf(RateLimitedException.class);
    assertThat(((RateLimitedException) error).retryAfter()).contains(Duration.ofSeconds(20));
    assertThat(error.retryable()).isTrue();
    assertThat(server.requests()).hasSize(1);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void theDeadlineCountsAllWaitsTogether() {
    ScriptedServer server = serveAlways(Step.status(429, "Retry-After: 20"));
    HttpEngine engine = engine(server).total(Duration.ofSeconds(50)).open();

    failure(() -> get(engine, "/apps"));
    assertThat(server.requests()).hasSize(3);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(20));
  }

  private void assertWait(String retryAfter, Duration wait) {
    Step refusal = Step.status(429, "Retry-After: " + retryAfter);
    get(engine(serve(refusal, Step.json("{}"))).open(), "/apps");

    Duration waited = time.waits().stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(waited).isEqualTo(wait);
  }
}
