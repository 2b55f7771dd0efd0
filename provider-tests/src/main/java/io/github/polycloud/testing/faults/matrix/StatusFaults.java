// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static io.github.polycloud.testing.faults.matrix.FaultRow.endsAll;
import static io.github.polycloud.testing.faults.matrix.FaultRow.repeatsAll;
import static io.github.polycloud.testing.faults.matrix.FaultRow.repeatsSome;

import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestFault;
import io.github.polycloud.testing.faults.matrix.Expectation.ConnectionState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Responses that are not usable successes. */
final class StatusFaults {
  private static final Instant SOON = PauseRecorder.START.plusSeconds(10);
  private static final Expectation REJECTED =
      Expectation.once(CallResult.UNEXPECTED_RESPONSE, ConnectionState.REUSED);

  private StatusFaults() {}

  static List<FaultRow> rateLimits() {
    return List.of(
        rateLimit("`Retry-After` in seconds", "2", Duration.ofSeconds(6)),
        rateLimit(
            "`Retry-After` as a date",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(SOON.atOffset(ZoneOffset.UTC)),
            Duration.ofSeconds(10)),
        rateLimit("`Retry-After` as an epoch", "" + SOON.getEpochSecond(), Duration.ofSeconds(10)),
        rateLimit("without `Retry-After`", "", Expectation.BACKOFF),
        rateLimit("`Retry-After` negative", "-5", Expectation.BACKOFF),
        rateLimit("`Retry-After` unparsable", "soon, promised", Expectation.BACKOFF),
        // Longer than the deadline: not worth waiting for. Further calls wait, for ten minutes.
        endsAll(
            "429, `Retry-After` of a year",
            FaultTarget.of(error(429, "Retry-After: 31536000")),
            Expectation.once(CallResult.RATE_LIMITED, ConnectionState.REUSED)));
  }

  static List<FaultRow> outages() {
    List<FaultRow> all = new ArrayList<>();
    for (int status : new int[] {408, 425, 500, 502, 504, 520}) {
      all.add(outage(status + " with an HTML page", error(status)));
    }
    all.add(outage("503", error(503)));
    all.add(
        outage("503, `Retry-After` in seconds", error(503, "Retry-After: 2"))
            .each(each -> each.attempts() == 1 ? each : each.waits(Duration.ofSeconds(6))));
    all.add(
        endsAll(
            "501",
            FaultTarget.of(error(501)),
            Expectation.once(CallResult.UNAVAILABLE, ConnectionState.REUSED)));
    return all;
  }

  static List<FaultRow> redirects(CallStyle style) {
    List<FaultRow> all = new ArrayList<>();
    for (int status : new int[] {301, 302, 303, 307, 308}) {
      all.add(
          endsAll(
                  status + " to the same origin",
                  FaultTarget.of(sameOrigin(status, style)),
                  REJECTED)
              .but(
                  Verb.GET,
                  Expectation.once(CallResult.RESPONSE, ConnectionState.REUSED).received(2)));
      all.add(
          endsAll(
              status + " to another port",
              redirectToOtherServer(status, other -> other.url() + "/items/a"),
              REJECTED));
    }
    all.add(
        endsAll(
            "302 to another host",
            redirectToOtherServer(302, other -> "http://localhost:" + other.port() + "/items/a"),
            REJECTED));
    all.add(
        endsAll(
            "302 to another scheme",
            redirectToOtherServer(302, other -> "https://127.0.0.1:" + other.port() + "/"),
            REJECTED));
    all.add(endsAll("302 from https to http", StatusFaults::toPlainHttp, REJECTED));
    all.add(endsAll("302 without `Location`", FaultTarget.of(error(302)), REJECTED));
    all.add(
        endsAll("302 to itself", FaultTarget.of(error(302, "Location: /items/a")), REJECTED)
            .but(Verb.GET, REJECTED.received(6)));
    return all;
  }

  static List<FaultRow> successes() {
    return List.of(
        endsAll(
            "304 for an unconditional request",
            FaultTarget.of(TestFault.respond(HttpText.head(304))),
            REJECTED),
        endsAll(
                "204 where a body is expected",
                FaultTarget.of(TestFault.respond(HttpText.head(204))),
                Expectation.once(CallResult.UNEXPECTED_RESPONSE, ConnectionState.REUSED))
            .but(CallStyle.RAW, Expectation.once(CallResult.NOTHING, ConnectionState.REUSED))
            .but(CallStyle.TEXT, Expectation.once(CallResult.NOTHING, ConnectionState.REUSED))
            .but(Verb.HEAD, Expectation.once(CallResult.RESPONSE, ConnectionState.REUSED)));
  }

  private static FaultRow rateLimit(String name, String retryAfter, Duration waits) {
    String[] fields =
        retryAfter.isEmpty() ? new String[0] : new String[] {"Retry-After: " + retryAfter};
    return repeatsAll(
        "429, " + name,
        FaultTarget.of(error(429, fields)),
        Expectation.fourTimes(CallResult.RATE_LIMITED, ConnectionState.REUSED).waits(waits));
  }

  private static FaultRow outage(String name, TestFault fault) {
    return repeatsSome(name, FaultTarget.of(fault), CallResult.UNAVAILABLE, ConnectionState.REUSED);
  }

  /** An error page that echoes what was sent, as some gateways do. */
  private static HeadAwareResponse error(int status, String... fields) {
    String page = "<html><pre>token=" + SecretCheck.TOKEN + "</pre></html>";
    return new HeadAwareResponse(HttpText.response(status, "text/html", page, fields));
  }

  private static TestFault sameOrigin(int status, CallStyle style) {
    HeadAwareResponse moved = error(status, "Location: /moved?key=" + SecretCheck.QUERY);
    return new PathFault("/moved", style.response(), moved);
  }

  private static FaultTarget toPlainHttp(TestCaller caller) {
    ForbiddenOrigin other = new ForbiddenOrigin();
    return ConnectionFaults.overTls(error(302, "Location: " + other.server().url() + "/items/a"))
        .keeping(other::close);
  }

  private static FaultTarget.Opener redirectToOtherServer(
      int status, Function<FaultServer, String> location) {
    return caller -> {
      ForbiddenOrigin other = new ForbiddenOrigin();
      TestFault redirect = error(status, "Location: " + location.apply(other.server()));
      return FaultTarget.at(FaultServer.start(redirect)).keeping(other::close);
    };
  }
}
