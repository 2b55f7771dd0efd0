// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.polycloud.config.Timeouts;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.testing.faults.Exchange;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two hundred threads at once, on ten connections, to a service that fails in many ways. */
final class ConcurrencyTest {
  private static final int THREADS = 200;
  private static final List<TestFault> FAULTS =
      List.of(
          TestFault.respond(HttpText.json(Item.JSON)),
          TestFault.truncate(""),
          TestFault.respond(HttpText.response(503, "text/plain", "down")),
          TestFault.truncate(HttpText.head(200, "Content-Length: 99") + "{"),
          TestFault.respond(
              HttpText.json(Item.JSON) + HttpText.json("{\"name\":\"wrong\",\"size\":0}")),
          Exchange::reset);

  private static TestFault byTurns() {
    List<TestFault> all = new ArrayList<>();
    for (int i = 0; i < THREADS * 8; i++) {
      all.add(FAULTS.get(i % FAULTS.size()));
    }
    return TestFault.inSequence(all.toArray(TestFault[]::new));
  }

  @Test
  void eachCallIsAccountedForAndNoneIsExecutedTwice() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(THREADS);
    try (TestCaller caller = new TestCaller(new BareEngine());
        FaultServer server = FaultServer.start(byTurns())) {
      caller.connections(10);
      caller.open(FaultTarget.at(server), Timeouts.defaults());
      List<Callable<CallResult>> calls = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        RawRequest request = RawRequest.post("/items/" + i).body(Map.of("name", "x"));
        calls.add(() -> result(caller, request));
      }

      List<CallResult> endings = new ArrayList<>();
      for (Future<CallResult> each : crowd.invokeAll(calls)) {
        endings.add(each.get());
      }

      assertThat(endings)
          .containsOnly(CallResult.RESPONSE, CallResult.OUTCOME_UNKNOWN, CallResult.UNAVAILABLE);
      Map<String, Long> received =
          server.requests().stream()
              .collect(Collectors.groupingBy(head -> head.split(" ")[1], Collectors.counting()));
      assertThat(received.values()).containsOnly(1L);
    } finally {
      crowd.shutdownNow();
    }
  }

  private static CallResult result(TestCaller caller, RawRequest request) {
    AtomicReference<Item> answer = new AtomicReference<>();
    Throwable error =
        catchThrowable(() -> answer.set(caller.cloud().raw().send(request).as(Item.class)));
    return CallResult.of(answer.get(), error);
  }
}
