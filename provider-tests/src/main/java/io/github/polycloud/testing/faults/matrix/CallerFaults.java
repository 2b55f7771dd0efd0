// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static io.github.polycloud.testing.faults.matrix.FaultRow.endsAll;

import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestFault;
import io.github.polycloud.testing.faults.matrix.Expectation.ConnectionState;
import java.util.List;
import java.util.function.Consumer;

/** Faults caused by the application itself. */
final class CallerFaults {
  private static final String HALF = HttpText.head(200, "Content-Length: 99") + "{";

  private CallerFaults() {}

  static List<FaultRow> all(CallStyle style) {
    Expectation cancelled = Expectation.once(CallResult.CANCELLED, ConnectionState.DROPPED);
    Expectation closed = Expectation.once(CallResult.CANCELLED, ConnectionState.NONE);
    Expectation late = Expectation.once(CallResult.DEADLINE_EXCEEDED, ConnectionState.DROPPED);
    Expectation fine = Expectation.once(CallResult.RESPONSE, ConnectionState.REUSED);
    return List.of(
        endsAll(
            "interrupted before it is sent",
            before(style, TestCaller::interrupt),
            cancelled.received(0)),
        endsAll(
            "interrupted while waiting for the response",
            during("", TestCaller::interrupt),
            cancelled),
        endsAll(
                "interrupted while reading the body",
                during(HALF, TestCaller::interrupt),
                cancelled)
            .but(Verb.HEAD, Expectation.once(CallResult.RESPONSE, ConnectionState.DROPPED)),
        endsAll("`close()` while waiting for the response", during("", TestCaller::close), closed),
        endsAll("`close()` while reading the body", during(HALF, TestCaller::close), closed)
            .but(Verb.HEAD, Expectation.once(CallResult.RESPONSE, ConnectionState.DROPPED)),
        endsAll(
            "interrupted during `Retry-After`",
            duringRetryAfter(TestCaller::interrupt),
            cancelled.connection(ConnectionState.REUSED)),
        endsAll("`close()` during `Retry-After`", duringRetryAfter(TestCaller::close), closed),
        endsAll(
                "deadline exceeded while waiting for the response",
                FaultTarget.of(TestFault.stall("")),
                late)
            .within(TimeLimit.TOTAL),
        endsAll("listener throws", before(style, TestCaller::throwInCallbacks), fine));
  }

  private static FaultTarget.Opener before(CallStyle style, Consumer<TestCaller> act) {
    return caller -> {
      caller.before(() -> act.accept(caller));
      return FaultTarget.at(FaultServer.start(new HeadAwareResponse(style.response())));
    };
  }

  private static FaultTarget.Opener duringRetryAfter(Consumer<TestCaller> act) {
    return caller -> {
      caller.duringPause(() -> act.accept(caller));
      return FaultTarget.at(
          FaultServer.start(
              new HeadAwareResponse(HttpText.response(429, "text/plain", "", "Retry-After: 2"))));
    };
  }

  private static FaultTarget.Opener during(String begin, Consumer<TestCaller> act) {
    return caller ->
        FaultTarget.at(
            FaultServer.start(
                exchange -> {
                  boolean bare = exchange.readRequest().startsWith("HEAD ");
                  exchange.send(begin);
                  if (!bare || begin.isEmpty()) {
                    act.accept(caller);
                    exchange.awaitClientClose();
                  }
                }));
  }
}
