// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.TestLog;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.config.RateLimiter.Reservation;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Levels of the lines that a call logs; each test calls a path of its own. */
final class CallLogTest extends EngineTestCase {

  /** Returns the lines at a level that name a path. */
  private static List<String> lines(String level, String path) throws IOException {
    return TestLog.linesWith("GET " + path).stream()
        .filter(line -> line.contains(" " + level + " io.github.polycloud.http - "))
        .toList();
  }

  @Test
  void aUsualCallIsOneLineAtDebugAndItsAttemptOneAtTrace() throws IOException {
    get(engine(serve(Step.json("{}", "Request-Id: r7"))).open(), "/usual-call");

    assertThat(lines("DEBUG", "/usual-call"))
        .singleElement()
        .asString()
        .contains("fake GET /usual-call: success 200 in", "1 attempt(s), request id r7");
    assertThat(lines("TRACE", "/usual-call")).hasSize(1);
    assertThat(lines("INFO", "/usual-call")).isEmpty();
  }

  @Test
  void aRetriedCallIsOneLineAtInfo() throws IOException {
    get(engine(serve(Step.status(503), Step.json("{}"))).open(), "/retried-call");

    assertThat(lines("INFO", "/retried-call"))
        .singleElement()
        .asString()
        .contains("success 200", "2 attempt(s)");
    assertThat(lines("DEBUG", "/retried-call")).isEmpty();
  }

  @Test
  void aRefusedCallIsOneLineAtInfo() throws IOException {
    RateLimiter refusing = (account, wait) -> Reservation.refused(wait.plusSeconds(1));
    failure(() -> get(engine(serve()).rateLimiter(refusing).open(), "/refused-call"));

    assertThat(lines("INFO", "/refused-call"))
        .singleElement()
        .asString()
        .contains("rate_limiter_refused - in", "0 attempt(s)");
  }

  @Test
  void aSlowCallIsOneLineAtInfo() throws IOException {
    RateLimiter slow = (account, wait) -> Reservation.granted(Duration.ofSeconds(6), () -> {});
    get(engine(serve(Step.json("{}"))).rateLimiter(slow).open(), "/slow-call");

    assertThat(lines("INFO", "/slow-call")).hasSize(1);
    assertThat(lines("DEBUG", "/slow-call")).isEmpty();
  }
}
