package io.github.polycloud.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.polycloud.RawRequest;
import io.github.polycloud.faults.Exchange;
import io.github.polycloud.faults.FaultServer;
import io.github.polycloud.faults.Http;
import io.github.polycloud.faults.Trouble;
import io.github.polycloud.http.Timeouts;
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
final class CrowdTest {
  private static final int THREADS = 200;
  private static final List<Trouble> TROUBLES =
      List.of(
          Trouble.answer(Http.json(Thing.JSON)),
          Trouble.cut(""),
          Trouble.answer(Http.answer(503, "text/plain", "down")),
          Trouble.cut(Http.head(200, "Content-Length: 99") + "{"),
          Trouble.answer(Http.json(Thing.JSON) + Http.json("{\"name\":\"wrong\",\"size\":0}")),
          Exchange::reset);

  private static Trouble byTurns() {
    List<Trouble> all = new ArrayList<>();
    for (int i = 0; i < THREADS * 8; i++) {
      all.add(TROUBLES.get(i % TROUBLES.size()));
    }
    return Trouble.inTurn(all.toArray(Trouble[]::new));
  }

  @Test
  void each_call_is_accounted_for_and_none_is_carried_out_twice() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(THREADS);
    try (Caller caller = new Caller(new PlainService());
        FaultServer server = FaultServer.making(byTurns())) {
      caller.connections(10);
      caller.open(Place.at(server), Timeouts.standard());
      List<Callable<Ending>> calls = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        RawRequest request = RawRequest.post("/things/" + i).body(Map.of("name", "x"));
        calls.add(() -> ending(caller, request));
      }

      List<Ending> endings = new ArrayList<>();
      for (Future<Ending> each : crowd.invokeAll(calls)) {
        endings.add(each.get());
      }

      assertThat(endings).containsOnly(Ending.ANSWER, Ending.OUTCOME_UNKNOWN, Ending.UNAVAILABLE);
      Map<String, Long> received =
          server.requests().stream()
              .collect(Collectors.groupingBy(head -> head.split(" ")[1], Collectors.counting()));
      assertThat(received.values()).containsOnly(1L);
    } finally {
      crowd.shutdownNow();
    }
  }

  private static Ending ending(Caller caller, RawRequest request) {
    AtomicReference<Thing> answer = new AtomicReference<>();
    Throwable error =
        catchThrowable(() -> answer.set(caller.cloud().raw().send(request).as(Thing.class)));
    return Ending.of(answer.get(), error);
  }
}
