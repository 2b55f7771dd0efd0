// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static io.github.polycloud.testing.faults.matrix.FaultRow.repeatsSome;

import io.github.polycloud.testing.faults.Exchange;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.TestFault;
import io.github.polycloud.testing.faults.matrix.Expectation.ConnectionState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Faults while a request is sent. */
final class RequestFaults {
  private RequestFaults() {}

  static List<FaultRow> all(CallStyle style) {
    return List.of(
        unknown("reset before the headers are read", Exchange::reset).each(all -> all.received(0)),
        unknown(
                "reset after the headers",
                exchange -> {
                  exchange.readHead();
                  exchange.reset();
                })
            .each(all -> all.received(0))
            .but(
                "GET, HEAD",
                (verb, any) -> verb.repeatable() && !verb.hasBody(),
                Expectation.fourTimes(CallResult.OUTCOME_UNKNOWN, ConnectionState.DROPPED))
            .but(
                Verb.DELETE, Expectation.once(CallResult.OUTCOME_UNKNOWN, ConnectionState.DROPPED)),
        unknown(
            "reset after the body",
            exchange -> {
              exchange.readRequest();
              exchange.reset();
            }),
        unknown("closed after the request was executed", TestFault.truncate("")),
        FaultRow.endsAll(
                "stale pooled connection",
                caller -> stale(caller, style),
                Expectation.once(CallResult.RESPONSE, ConnectionState.REUSED))
            .but(
                "GET, HEAD, POST_MARKED",
                (verb, any) -> verb.repeatable(),
                new Expectation(
                    CallResult.RESPONSE, 2, 1, ConnectionState.REUSED, Duration.ofMillis(500))));
  }

  private static FaultRow unknown(String name, TestFault fault) {
    return repeatsSome(
        name, FaultTarget.of(fault), CallResult.OUTCOME_UNKNOWN, ConnectionState.DROPPED);
  }

  /** The service closes a pooled connection and responds normally on the next one. */
  private static FaultTarget stale(TestCaller caller, CallStyle style) {
    CountDownLatch closed = new CountDownLatch(1);
    TestFault fine = new HeadAwareResponse(style.response());
    FaultServer server =
        FaultServer.start(
            exchange -> {
              fine.handle(exchange);
              exchange.close();
              closed.countDown();
            });
    caller.before(
        () -> {
          caller.call(style, Verb.GET);
          await(closed);
          server.setFault(fine);
        });
    return FaultTarget.at(server);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("the server did not close the connection");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
