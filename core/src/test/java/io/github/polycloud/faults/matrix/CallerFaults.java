package io.github.polycloud.faults.matrix;

import static io.github.polycloud.faults.matrix.Fault.endsAll;

import io.github.polycloud.faults.FaultServer;
import io.github.polycloud.faults.Http;
import io.github.polycloud.faults.Trouble;
import io.github.polycloud.faults.matrix.Expectation.Kept;
import java.util.List;
import java.util.function.Consumer;

/** What the calling program does to its own calls. */
final class CallerFaults {
  private static final String HALF = Http.head(200, "Content-Length: 99") + "{";

  private CallerFaults() {}

  static List<Fault> all(Way way) {
    Expectation cancelled = Expectation.once(Ending.CANCELLED, Kept.DROPPED);
    Expectation unknown = Expectation.once(Ending.OUTCOME_UNKNOWN, Kept.DROPPED);
    Expectation fine = Expectation.once(Ending.ANSWER, Kept.REUSED);
    return List.of(
        endsAll(
            "interrupted before it is sent", before(way, Caller::interrupt), cancelled.received(0)),
        endsAll("interrupted while it waits", during("", Caller::interrupt), cancelled),
        endsAll("interrupted while it reads", during(HALF, Caller::interrupt), cancelled)
            .but(Verb.HEAD, Expectation.once(Ending.ANSWER, Kept.DROPPED)),
        endsAll(
            "`close()` while it waits",
            during("", Caller::close),
            Expectation.once(Ending.CANCELLED, Kept.NONE)),
        endsAll("deadline passes while it waits", Place.of(Trouble.silence("")), unknown)
            .within(Limit.TOTAL),
        endsAll("callback throws", before(way, Caller::throwInCallbacks), fine));
  }

  private static Place.Opening before(Way way, Consumer<Caller> act) {
    return caller -> {
      caller.first(() -> act.accept(caller));
      return Place.at(FaultServer.making(new ToHead(way.answer())));
    };
  }

  private static Place.Opening during(String begin, Consumer<Caller> act) {
    return caller ->
        Place.at(
            FaultServer.making(
                exchange -> {
                  boolean bare = exchange.request().startsWith("HEAD ");
                  exchange.send(begin);
                  if (!bare || begin.isEmpty()) {
                    act.accept(caller);
                    exchange.untilTheClientLeaves();
                  }
                }));
  }
}
