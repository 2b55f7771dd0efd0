// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.concurrent.Waiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Waits between calls that each open and close a cloud of their own, which ends no wait. */
final class OwnCloudWaitTest extends EngineTestCase {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void aWaiterIsNotEndedByACloudThatEachPollOpensAndCloses() {
    ScriptedServer server = serveAlways(Step.json("[]"));
    List<Integer> polls = new ArrayList<>();
    Waiter<Integer> waiter =
        Waiter.polling(
                () -> {
                  try (HttpEngine own = engine(server).open()) {
                    get(own, "/apps");
                  }
                  polls.add(polls.size());
                  return polls.size();
                })
            .until(count -> count == 3)
            .timeSource(time.timeSource());

    assertThat(waiter.await()).isEqualTo(3);
  }

  @Test
  void theRateOfABulkIsNotEndedByACloudThatEachCallOpensAndCloses() {
    ScriptedServer server = serveAlways(Step.json("[]"));
    BulkResult<Integer, Integer> result =
        Bulk.of(1)
            .atMost(1, MINUTE)
            .timeSource(time.timeSource())
            .forEach(
                List.of(1, 2, 3),
                input -> {
                  try (HttpEngine own = engine(server).open()) {
                    get(own, "/apps");
                  }
                });

    assertThat(result.failures()).isEmpty();
    assertThat(time.waits()).containsExactly(MINUTE, MINUTE);
  }
}
