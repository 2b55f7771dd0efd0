// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static io.github.polycloud.testing.faults.matrix.FaultRow.endsAll;
import static io.github.polycloud.testing.faults.matrix.FaultRow.repeatsSome;

import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestFault;
import io.github.polycloud.testing.faults.matrix.Expectation.ConnectionState;
import java.util.List;

/** Slow and malformed responses. */
final class ResponseFaults {
  private static final Expectation ENDLESS =
      Expectation.once(CallResult.DEADLINE_EXCEEDED, ConnectionState.DROPPED);
  private static final Expectation HEAD_RESPONSE =
      Expectation.once(CallResult.RESPONSE, ConnectionState.REUSED);
  private static final Expectation HEAD_DROPPED =
      Expectation.once(CallResult.RESPONSE, ConnectionState.DROPPED);

  private ResponseFaults() {}

  static List<FaultRow> inTime(CallStyle style) {
    String length = length(style);
    return List.of(
        unknown("no response", TestFault.stall("")).within(TimeLimit.RESPONSE),
        unknown("no body after the headers", TestFault.stall(HttpText.head(200, length)))
            .within(TimeLimit.RESPONSE)
            .but(Verb.HEAD, HEAD_RESPONSE),
        endless("headers trickle", TestFault.trickle("HTTP/1.1 200 OK\r\nSlow: ", "x")),
        endless("endless 1xx responses", TestFault.trickle("", HttpText.head(102))),
        endless(
                "body trickles",
                TestFault.trickle(HttpText.head(200, "Content-Length: 100000"), "x"))
            .but(Verb.HEAD, HEAD_RESPONSE),
        endless(
                "chunks trickle",
                TestFault.trickle(HttpText.head(200, "Transfer-Encoding: chunked"), "1\r\nx\r\n"))
            .but(Verb.HEAD, HEAD_RESPONSE));
  }

  static List<FaultRow> inForm(CallStyle style) {
    String length = length(style);
    String good = style.response();
    return List.of(
        unknown("truncated in the status line", TestFault.truncate("HTTP/1.1 20")),
        unknown("truncated in the headers", TestFault.truncate("HTTP/1.1 200 OK\r\nContent-Ty")),
        cutBody(
            "truncated in the body", HttpText.head(200, length) + style.right().substring(0, 4)),
        cutBody(
            "truncated in a chunk",
            HttpText.head(200, "Transfer-Encoding: chunked")
                + "9\r\n"
                + style.right().substring(0, 4)),
        cutBody(
            "truncated before the last chunk",
            HttpText.head(200, "Transfer-Encoding: chunked") + "2\r\n{}\r\n"),
        unknown(
                "`Content-Length` too large",
                TestFault.stall(HttpText.head(200, "Content-Length: 999") + style.right()))
            .within(TimeLimit.RESPONSE)
            .but(Verb.HEAD, HEAD_DROPPED),
        endsAll(
            "`Content-Length` too small, and the rest looks like a response",
            TestFault.respond(good + good.replace("right", "wrong")),
            CallResult.RESPONSE,
            ConnectionState.DROPPED),
        unknown(
                "two `Content-Length` values",
                TestFault.respond(HttpText.head(200, length, "Content-Length: 2") + style.right()))
            .but(Verb.HEAD, HEAD_DROPPED),
        unknown(
                "`Content-Length` is not a number",
                TestFault.respond(HttpText.head(200, "Content-Length: many") + style.right()))
            .but(Verb.HEAD, HEAD_DROPPED),
        harmless(
            "100 and 103 before the response",
            HttpText.head(100) + HttpText.head(103, "Link: </x>") + good),
        harmless(
            "duplicate headers",
            style.response("Content-Type: text/html", "Request-Id: a", "Request-Id: b")),
        harmless("folded header", style.response("X-Folded: one\r\n two")),
        endsAll(
            "header of 100 KB",
            TestFault.respond(style.response("X-Long: " + "x".repeat(100 << 10))),
            CallResult.OUTCOME_UNKNOWN,
            ConnectionState.DROPPED),
        endsAll(
            "1,000 headers",
            TestFault.respond(style.response("X-Many: x\r\n".repeat(1000) + "X-Last: x")),
            CallResult.OUTCOME_UNKNOWN,
            ConnectionState.DROPPED),
        unknown("not HTTP", TestFault.truncate("SSH-2.0-OpenSSH_9.6\r\n")),
        endsAll(
            "no length, ends with the connection",
            TestFault.truncate("HTTP/1.0 200 OK\r\n\r\n" + style.right()),
            CallResult.RESPONSE,
            ConnectionState.DROPPED));
  }

  private static String length(CallStyle style) {
    return "Content-Length: " + style.right().length();
  }

  private static FaultRow unknown(String name, TestFault fault) {
    return repeatsSome(
        name, FaultTarget.of(fault), CallResult.OUTCOME_UNKNOWN, ConnectionState.DROPPED);
  }

  private static FaultRow cutBody(String name, String characters) {
    return unknown(name, TestFault.truncate(characters)).but(Verb.HEAD, HEAD_DROPPED);
  }

  private static FaultRow endless(String name, TestFault fault) {
    return endsAll(name, FaultTarget.of(fault), ENDLESS).within(TimeLimit.TOTAL);
  }

  private static FaultRow harmless(String name, String characters) {
    // The response to HEAD has the same headers and no body.
    return endsAll(
        name,
        FaultTarget.of(new HeadAwareResponse(characters)),
        Expectation.once(CallResult.RESPONSE, ConnectionState.REUSED));
  }
}
