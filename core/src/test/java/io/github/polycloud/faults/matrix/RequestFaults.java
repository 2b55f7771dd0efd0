package io.github.polycloud.faults.matrix;

import static io.github.polycloud.faults.matrix.Fault.repeatsSome;

import io.github.polycloud.faults.Exchange;
import io.github.polycloud.faults.FaultServer;
import io.github.polycloud.faults.Trouble;
import io.github.polycloud.faults.matrix.Expectation.Kept;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What goes wrong while a request is on its way. */
final class RequestFaults {
  private RequestFaults() {}

  static List<Fault> all(Way way) {
    return List.of(
        unknown("reset before the header fields are read", Exchange::reset)
            .each(all -> all.received(0)),
        unknown(
                "reset after the header fields",
                exchange -> {
                  exchange.head();
                  exchange.reset();
                })
            .each(all -> all.received(0))
            .but(
                "GET, HEAD",
                (verb, door) -> verb.repeatable() && !verb.hasBody(),
                Expectation.fourTimes(Ending.OUTCOME_UNKNOWN, Kept.DROPPED))
            .but(Verb.DELETE, Expectation.once(Ending.OUTCOME_UNKNOWN, Kept.DROPPED)),
        unknown(
            "reset after the body",
            exchange -> {
              exchange.request();
              exchange.reset();
            }),
        unknown("closed after the work is done", Trouble.cut("")),
        Fault.endsAll(
                "kept connection is stale",
                caller -> stale(caller, way),
                Expectation.once(Ending.ANSWER, Kept.REUSED))
            .but(
                "GET, HEAD, marked",
                (verb, door) -> verb.repeatable(),
                new Expectation(Ending.ANSWER, 2, 1, Kept.REUSED, Duration.ofMillis(500))));
  }

  private static Fault unknown(String name, Trouble trouble) {
    return repeatsSome(name, Place.of(trouble), Ending.OUTCOME_UNKNOWN, Kept.DROPPED);
  }

  /** The service closes a connection that the client keeps, and is well on the next one. */
  private static Place stale(Caller caller, Way way) {
    CountDownLatch closed = new CountDownLatch(1);
    Trouble well = new ToHead(way.answer());
    FaultServer server =
        FaultServer.making(
            exchange -> {
              well.meet(exchange);
              exchange.close();
              closed.countDown();
            });
    caller.first(
        () -> {
          caller.call(way, Verb.GET);
          await(closed);
          server.change(well);
        });
    return Place.at(server);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("the server did not close");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
