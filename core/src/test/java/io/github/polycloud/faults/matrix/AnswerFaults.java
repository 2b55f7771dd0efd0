package io.github.polycloud.faults.matrix;

import static io.github.polycloud.faults.matrix.Fault.endsAll;
import static io.github.polycloud.faults.matrix.Fault.repeatsSome;

import io.github.polycloud.faults.Http;
import io.github.polycloud.faults.Trouble;
import io.github.polycloud.faults.matrix.Expectation.Kept;
import java.time.Duration;
import java.util.List;

/** Answers that do not come as they should. */
final class AnswerFaults {
  private static final Expectation ENDLESS =
      new Expectation(Ending.OUTCOME_UNKNOWN, 1, 1, Kept.DROPPED, Duration.ZERO);
  private static final Expectation HEAD_ANSWERED = Expectation.once(Ending.ANSWER, Kept.REUSED);
  private static final Expectation HEAD_DROPPED = Expectation.once(Ending.ANSWER, Kept.DROPPED);

  private AnswerFaults() {}

  static List<Fault> inTime(Way way) {
    String length = length(way);
    return List.of(
        unknown("silence", Trouble.silence("")).within(Limit.RESPONSE),
        unknown("silence after the header fields", Trouble.silence(Http.head(200, length)))
            .within(Limit.RESPONSE)
            .but(Verb.HEAD, HEAD_ANSWERED),
        endless("header fields drip", Trouble.drip("HTTP/1.1 200 OK\r\nSlow: ", "x")),
        endless("1xx without end", Trouble.drip("", Http.head(102))),
        endless("body drips", Trouble.drip(Http.head(200, "Content-Length: 100000"), "x"))
            .but(Verb.HEAD, HEAD_ANSWERED),
        endless(
                "chunks drip",
                Trouble.drip(Http.head(200, "Transfer-Encoding: chunked"), "1\r\nx\r\n"))
            .but(Verb.HEAD, HEAD_ANSWERED));
  }

  static List<Fault> inForm(Way way) {
    String length = length(way);
    String good = way.answer();
    return List.of(
        unknown("cut in the status line", Trouble.cut("HTTP/1.1 20")),
        unknown("cut in the header fields", Trouble.cut("HTTP/1.1 200 OK\r\nContent-Ty")),
        cutBody("cut in the body", Http.head(200, length) + way.right().substring(0, 4)),
        cutBody(
            "cut in a chunk",
            Http.head(200, "Transfer-Encoding: chunked") + "9\r\n" + way.right().substring(0, 4)),
        cutBody(
            "cut before the last chunk",
            Http.head(200, "Transfer-Encoding: chunked") + "2\r\n{}\r\n"),
        unknown(
                "`Content-Length` too large",
                Trouble.silence(Http.head(200, "Content-Length: 999") + way.right()))
            .within(Limit.RESPONSE)
            .but(Verb.HEAD, HEAD_DROPPED),
        endsAll(
            "`Content-Length` too small, and the rest looks like an answer",
            Trouble.answer(good + good.replace("right", "wrong")),
            Ending.ANSWER,
            Kept.DROPPED),
        unknown(
                "two values of `Content-Length`",
                Trouble.answer(Http.head(200, length, "Content-Length: 2") + way.right()))
            .but(Verb.HEAD, HEAD_DROPPED),
        unknown(
                "`Content-Length` is no number",
                Trouble.answer(Http.head(200, "Content-Length: many") + way.right()))
            .but(Verb.HEAD, HEAD_DROPPED),
        harmless("100 and 103 first", Http.head(100) + Http.head(103, "Link: </x>") + good),
        harmless(
            "fields that come twice",
            way.answer("Content-Type: text/html", "Request-Id: a", "Request-Id: b")),
        harmless("folded field", way.answer("X-Folded: one\r\n two")),
        endsAll(
            "field of 100 KB",
            Trouble.answer(way.answer("X-Long: " + "x".repeat(100 << 10))),
            Ending.OUTCOME_UNKNOWN,
            Kept.DROPPED),
        endsAll(
            "1,000 fields",
            Trouble.answer(way.answer("X-Many: x\r\n".repeat(1000) + "X-Last: x")),
            Ending.OUTCOME_UNKNOWN,
            Kept.DROPPED),
        unknown("no HTTP", Trouble.cut("SSH-2.0-OpenSSH_9.6\r\n")),
        endsAll(
            "no length, ended by the connection",
            Trouble.cut("HTTP/1.0 200 OK\r\n\r\n" + way.right()),
            Ending.ANSWER,
            Kept.DROPPED));
  }

  private static String length(Way way) {
    return "Content-Length: " + way.right().length();
  }

  private static Fault unknown(String name, Trouble trouble) {
    return repeatsSome(name, Place.of(trouble), Ending.OUTCOME_UNKNOWN, Kept.DROPPED);
  }

  private static Fault cutBody(String name, String characters) {
    return unknown(name, Trouble.cut(characters)).but(Verb.HEAD, HEAD_DROPPED);
  }

  private static Fault endless(String name, Trouble trouble) {
    return endsAll(name, Place.of(trouble), ENDLESS).within(Limit.TOTAL);
  }

  private static Fault harmless(String name, String characters) {
    // A HEAD is answered with the same fields and no body.
    return endsAll(
        name, Place.of(new ToHead(characters)), Expectation.once(Ending.ANSWER, Kept.REUSED));
  }
}
