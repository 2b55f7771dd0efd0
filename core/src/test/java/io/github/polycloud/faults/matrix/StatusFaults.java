package io.github.polycloud.faults.matrix;

import static io.github.polycloud.faults.matrix.Fault.endsAll;
import static io.github.polycloud.faults.matrix.Fault.repeatsAll;
import static io.github.polycloud.faults.matrix.Fault.repeatsSome;

import io.github.polycloud.faults.FaultServer;
import io.github.polycloud.faults.Http;
import io.github.polycloud.faults.Trouble;
import io.github.polycloud.faults.matrix.Expectation.Kept;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Answers that are no success. */
final class StatusFaults {
  private static final Instant SOON = Pauses.START.plusSeconds(10);
  private static final Expectation REFUSED =
      Expectation.once(Ending.UNEXPECTED_RESPONSE, Kept.REUSED);

  private StatusFaults() {}

  static List<Fault> rateLimits() {
    return List.of(
        rateLimit("`Retry-After` in seconds", "2", Duration.ofSeconds(6)),
        rateLimit(
            "`Retry-After` as a date",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(SOON.atOffset(ZoneOffset.UTC)),
            Duration.ofSeconds(10)),
        rateLimit("`Retry-After` as an epoch", "" + SOON.getEpochSecond(), Duration.ofSeconds(10)),
        rateLimit("without `Retry-After`", "", Expectation.BACKOFF),
        rateLimit("`Retry-After` negative", "-5", Expectation.BACKOFF),
        rateLimit("`Retry-After` garbage", "soon, promised", Expectation.BACKOFF),
        // The budget of the account then refuses its next calls, for an hour at most.
        rateLimit("`Retry-After` a year", "31536000", Duration.ofSeconds(90))
            .each(all -> all.kept(Kept.NONE)));
  }

  static List<Fault> outages() {
    List<Fault> all = new ArrayList<>();
    for (int status : new int[] {408, 425, 500, 502, 504, 520}) {
      all.add(outage(status + " with a page of HTML", answer(status)));
    }
    all.add(outage("503", answer(503)));
    all.add(
        outage("503, `Retry-After` in seconds", answer(503, "Retry-After: 2"))
            .each(each -> each.attempts() == 1 ? each : each.waits(Duration.ofSeconds(6))));
    all.add(
        endsAll("501", Place.of(answer(501)), Expectation.once(Ending.UNAVAILABLE, Kept.REUSED)));
    return all;
  }

  static List<Fault> redirects(Way way) {
    List<Fault> all = new ArrayList<>();
    for (int status : new int[] {301, 302, 303, 307, 308}) {
      all.add(
          endsAll(status + " to the same origin", Place.of(sameOrigin(status, way)), REFUSED)
              .but(Verb.GET, Expectation.once(Ending.ANSWER, Kept.REUSED).received(2)));
      all.add(
          endsAll(
              status + " to another port",
              elsewhere(status, other -> other.url() + "/things/a"),
              REFUSED));
    }
    all.add(
        endsAll(
            "302 to another host",
            elsewhere(302, other -> "http://localhost:" + other.port() + "/things/a"),
            REFUSED));
    all.add(
        endsAll(
            "302 to another scheme",
            elsewhere(302, other -> "https://127.0.0.1:" + other.port() + "/"),
            REFUSED));
    all.add(endsAll("302 from https to http", StatusFaults::toPlainHttp, REFUSED));
    all.add(endsAll("302 without `Location`", Place.of(answer(302)), REFUSED));
    all.add(
        endsAll("302 to itself", Place.of(answer(302, "Location: /things/a")), REFUSED)
            .but(Verb.GET, REFUSED.received(6)));
    return all;
  }

  static List<Fault> successes() {
    return List.of(
        endsAll("304 that nobody asked for", Place.of(Trouble.answer(Http.head(304))), REFUSED),
        endsAll(
                "204 where a body is due",
                Place.of(Trouble.answer(Http.head(204))),
                Expectation.once(Ending.UNEXPECTED_RESPONSE, Kept.REUSED))
            .but(Way.RAW, Expectation.once(Ending.NOTHING, Kept.REUSED))
            .but(Way.TEXT, Expectation.once(Ending.NOTHING, Kept.REUSED))
            .but(Verb.HEAD, Expectation.once(Ending.ANSWER, Kept.REUSED)));
  }

  private static Fault rateLimit(String name, String retryAfter, Duration waits) {
    String[] fields =
        retryAfter.isEmpty() ? new String[0] : new String[] {"Retry-After: " + retryAfter};
    return repeatsAll(
        "429, " + name,
        Place.of(answer(429, fields)),
        Expectation.fourTimes(Ending.RATE_LIMITED, Kept.REUSED).waits(waits));
  }

  private static Fault outage(String name, Trouble trouble) {
    return repeatsSome(name, Place.of(trouble), Ending.UNAVAILABLE, Kept.REUSED);
  }

  /** An answer that quotes what it was sent, as pages of errors like to do. */
  private static ToHead answer(int status, String... fields) {
    String page = "<html><pre>token=" + Secrets.TOKEN + "</pre></html>";
    return new ToHead(Http.answer(status, "text/html", page, fields));
  }

  private static Trouble sameOrigin(int status, Way way) {
    ToHead moved = answer(status, "Location: /moved?key=" + Secrets.QUERY);
    return new ByPath("/moved", way.answer(), moved);
  }

  private static Place toPlainHttp(Caller caller) {
    Forbidden other = new Forbidden();
    return ConnectionFaults.overTls(answer(302, "Location: " + other.server().url() + "/things/a"))
        .keeping(other::close);
  }

  private static Place.Opening elsewhere(int status, Function<FaultServer, String> location) {
    return caller -> {
      Forbidden other = new Forbidden();
      Trouble sentAway = answer(status, "Location: " + location.apply(other.server()));
      return Place.at(FaultServer.making(sentAway)).keeping(other::close);
    };
  }
}
