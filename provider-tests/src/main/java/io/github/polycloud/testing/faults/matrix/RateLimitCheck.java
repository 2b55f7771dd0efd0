// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.TestFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** More calls at a time than the rate limit of the application allows within their deadline. */
final class RateLimitCheck {
  private static final int CALLS = 16;
  private static final int CALLS_PER_PERIOD = 3;
  private static final Duration PERIOD = Duration.ofMillis(300);
  // Less than the wait of the last calls.
  private static final Duration DEADLINE = Duration.ofSeconds(1);
  // Of both times, for a machine that is too busy for a call within the deadline.
  private static final int SLOWER = 10;

  private RateLimitCheck() {}

  /** Checks that each call waits for its turn, outside of its deadline, and that all succeed. */
  static void allCallsSucceed(FaultFixture fixture) throws Exception {
    try {
      allCallsSucceed(fixture, PERIOD, DEADLINE);
    } catch (CloudException | ExecutionException e) {
      allCallsSucceed(fixture, PERIOD.multipliedBy(SLOWER), DEADLINE.multipliedBy(SLOWER));
    }
  }

  private static void allCallsSucceed(FaultFixture fixture, Duration period, Duration deadline)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CALLS);
    try (FaultServer server = FaultServer.start(TestFault.respond(CallStyle.RAW.response()));
        Cloud cloud = connect(fixture, server, period, deadline)) {
      TestFault right = server.fault();
      fixture.warmUp(cloud, server);
      server.setFault(right);
      Callable<Object> get = () -> CallStyle.RAW.call(fixture, cloud, Verb.GET);
      List<Callable<Object>> calls = new ArrayList<>();
      for (int call = 0; call < CALLS; call++) {
        calls.add(get);
      }
      long start = System.nanoTime();

      for (Future<Object> call : threads.invokeAll(calls)) {
        assertThat(call.get()).isEqualTo(Item.RIGHT);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as("time of %d calls", CALLS)
          .isGreaterThan(period.multipliedBy((CALLS - 1) / CALLS_PER_PERIOD - 1));
    } finally {
      threads.shutdownNow();
    }
  }

  private static Cloud connect(
      FaultFixture fixture, FaultServer server, Duration period, Duration deadline) {
    CloudBuilder builder =
        Clouds.builder(fixture.provider())
            .environment(Environment.of(Map.of()))
            .endpoint(server.url())
            .timeouts(new Timeouts(deadline, deadline, deadline))
            .rateLimiter(LocalRateLimiter.fixedRate(CALLS_PER_PERIOD, period));
    fixture.credentials(SecretCheck.TOKEN).forEach(builder::credential);
    fixture.settings(server.url()).forEach(builder::setting);
    return builder.connect();
  }
}
