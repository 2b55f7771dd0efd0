// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.raw.StreamingResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Following a log across sessions that end in different ways. */
final class LogTailIteratorTest {
  private static final String A = "2026-11-21T10:00:00+00:00 app[web.1]: a\n";
  private static final String B = "2026-11-21T10:00:01+00:00 heroku[router]: b\n";
  private static final String C = "2026-11-21T10:00:02+00:00 app[web.1]: c\n";
  private static final String D = "2026-11-21T10:00:03+00:00 app[web.1]: d\n";

  private static final String AFTER = "2026-11-21T10:00:04+00:00 app[web.1]: after\n";

  private final List<AutoCloseable> open = new ArrayList<>();
  private final List<Integer> requested = new ArrayList<>();
  private final List<Integer> pauses = new ArrayList<>();
  private Duration sessionDuration = Duration.ZERO;
  private long nanos;

  /** The time is read when a session is opened, and when it has ended. */
  private long nanoTime() {
    nanos += sessionDuration.toNanos();
    return nanos;
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  /** An engine that does not wait before a retry. */
  private static HttpEngine engine(String url) {
    TimeSource unwaiting =
        new TimeSource(Clock.systemUTC(), System::nanoTime, pause -> {}, () -> 0);
    return HttpEngine.builder("fake", Endpoint.of(url))
        .settings(ClientSettings.builder().timeSource(unwaiting).build())
        .build();
  }

  private Stream<String> tail(int firstLines, String... sessions) {
    LogServer server = LogServer.playing(sessions);
    HttpEngine engine = engine(server.url());
    open.addAll(List.of(server, engine));
    return tail(firstLines, engine, Secret.of(server.url() + "/session"));
  }

  private Stream<String> tail(int firstLines, HttpEngine engine, Secret address) {
    Stream<LogLine> tail =
        LogTailIterator.of(
            lines -> {
              requested.add(lines);
              return LogSessionOpener.open(engine, () -> address, true);
            },
            firstLines,
            (ended, seconds) -> pauses.add(seconds),
            this::nanoTime);
    open.add(tail::close);
    return tail.map(LogLine::text);
  }

  private static String lines(String... lines) {
    return LogServer.response(200, String.join("", lines));
  }

  @Test
  void aSessionThatEndsIsReplaced() {
    assertThat(tail(10, lines(A, B), lines(A, B, C)).limit(3)).containsExactly("a", "b", "c");
    assertThat(requested).containsExactly(10, 1500);
    assertThat(pauses).isEmpty();
  }

  @Test
  void aConnectionLostWithinALineDuplicatesAndLosesNothing() {
    String half = B.substring(0, B.length() - 2);
    String cut = LogServer.truncated(A + half);

    assertThat(tail(10, cut, lines(A, B, C)).limit(3)).containsExactly("a", "b", "c");
  }

  @Test
  void anIncompleteLineAtTheEndOfASessionIsIgnored() {
    String ends = LogServer.untilClose(A + B.substring(0, 40));

    assertThat(tail(10, ends, lines(A, B, C)).limit(3)).containsExactly("a", "b", "c");
  }

  @Test
  void aLateLineIsNotLostAfterANewerOne() {
    assertThat(tail(10, lines(A, C), lines(A, C, B, D)).limit(4))
        .containsExactly("a", "c", "b", "d");
  }

  @Test
  void linesBeforeTheFirstRequestedOneAreNotDeliveredLater() {
    assertThat(tail(1, lines(C), lines(A, B, C, D)).limit(2)).containsExactly("c", "d");
  }

  @Test
  void theSameLineTwiceIsTwoLines() {
    assertThat(tail(10, lines(A, B, B), lines(A, B, B, B, C)).limit(5))
        .containsExactly("a", "b", "b", "b", "c");
  }

  @Test
  void anUntimedLineIsNeitherDuplicatedNorLostWhenRepeated() {
    String odd = "odd\n";

    assertThat(
            tail(10, lines(A, odd), lines(A, odd, B, odd), lines(odd, B, odd, C, odd, D)).limit(7))
        .containsExactly("a", "odd", "b", "odd", "c", "odd", "d");
  }

  @Test
  void aSessionThatEndsBeforeItsFirstLineLosesNoLaterLine() {
    assertThat(tail(1, lines(), lines(A, B, C)).limit(3)).containsExactly("a", "b", "c");
    assertThat(requested).containsExactly(1, 1500);
  }

  @Test
  void aConnectionLostWithinTheFirstLineLosesNoLaterLine() {
    String cut = LogServer.untilClose(A.substring(0, 40));

    assertThat(tail(1, cut, lines(A, B, C)).limit(3)).containsExactly("a", "b", "c");
    assertThat(requested).containsExactly(1, 1500);
  }

  @Test
  void equalLinesOfOneSecondAreAllDelivered() {
    assertThat(tail(10, lines(B, B), lines(B, B, B, B), lines(B, B, B, B, B, C)).limit(6))
        .containsExactly("b", "b", "b", "b", "b", "c");
  }

  @Test
  void aLineOfTheSameSecondAsTheLatestIsNew() {
    String late = "2026-11-21T10:00:01+00:00 heroku[router]: late\n";

    assertThat(tail(10, lines(A, B), lines(A, B, late), lines(A, B, late, C)).limit(4))
        .containsExactly("a", "b", "late", "c");
  }

  @Test
  void fractionsOfSecondsDistinguishLinesOfEqualText() {
    String first = "2026-11-21T10:00:00.000001+00:00 app[web.1]: same\n";
    String second = "2026-11-21T10:00:00.000002+00:00 app[web.1]: same\n";

    assertThat(tail(1, lines(first), lines(A, first, second), lines(first, second, B)).limit(3))
        .containsExactly("same", "same", "b");
  }

  @Test
  void linesOfTheSameSecondBeforeTheFirstRequestedOneAreNotDeliveredLater() {
    String older = "2026-11-21T10:00:01+00:00 app[web.1]: older\n";
    String last = "2026-11-21T10:00:01+00:00 app[web.1]: last\n";
    String more = "2026-11-21T10:00:01+00:00 app[web.1]: more\n";

    assertThat(
            tail(
                    2,
                    lines(B, last),
                    lines(A, last, older, B, last, more),
                    lines(last, older, B, last, more, more, C))
                .limit(5))
        .containsExactly("b", "last", "more", "more", "c");
  }

  @Test
  void linesWithEqualHashCodesAreDistinguished() {
    String one = "2026-11-21T10:00:01+00:00 app[web.1]: order Aa\n";
    String other = "2026-11-21T10:00:01+00:00 app[web.1]: order BB\n";

    assertThat(tail(10, lines(A, one), lines(A, one), lines(A, other, one, C)).limit(4))
        .containsExactly("a", "order Aa", "order BB", "c");
  }

  @Test
  void aReorderedHistoryDuplicatesNothingAndKeepsLateLines() {
    assertThat(tail(2, lines(B, D), lines(A, B, C, D, AFTER)).limit(4))
        .containsExactly("b", "d", "c", "after");
  }

  @Test
  void aSessionWithoutHistoryContinuesWithNewLines() {
    assertThat(tail(10, lines(A), lines(B), lines(C)).limit(3)).containsExactly("a", "b", "c");
  }

  @Test
  void withoutProgressReconnectsBackOff() {
    assertThat(tail(10, lines(A), lines(), lines(A), lines(A, B)).limit(2))
        .containsExactly("a", "b");
    assertThat(pauses).containsExactly(1, 2);
  }

  @Test
  void anExpiredSessionIsReplacedTwiceAtMost() {
    String expired = LogServer.response(404, "gone");

    assertThat(tail(10, expired, LogServer.response(403, "old"), lines(A)).limit(1))
        .containsExactly("a");
    assertThatThrownBy(() -> tail(10, expired, expired, expired, lines(A)))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }

  @Test
  void anInvalidUrlIsAnErrorThatOmitsIt() {
    HttpEngine engine = engine("http://127.0.0.1:1");
    open.add(engine);

    assertThatThrownBy(() -> tail(1, engine, Secret.of("https://no host/canary")))
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("is missing or invalid")
        .hasMessageNotContaining("canary")
        .hasNoCause();
  }

  @Test
  void aLongOutageEndsTheTailAndAShortOneDoesNot() {
    assertThat(withOutages(7).limit(2)).containsExactly("a", "b");
    assertThat(pauses).containsExactly(1, 2, 4, 8, 16, 32, 32);
    assertThatThrownBy(() -> withOutages(8).limit(2).toList()).hasMessage("down");
  }

  @Test
  void closingTheEngineEndsTheBackoffAndCancelsTheTail() {
    LogServer server = LogServer.playing(lines(), lines(A));
    HttpEngine engine = engine(server.url());
    open.addAll(List.of(server, engine));
    ReconnectingLogSession.Backoff real = ReconnectingLogSession.Backoff.of(engine);

    Stream<LogLine> tail =
        LogTailIterator.of(
            lines ->
                requested.add(lines) && requested.size() == 2 ? down() : session(engine, server),
            10,
            (ended, seconds) -> {
              Thread closing = new Thread(engine::close);
              closing.start();
              real.await(ended, 3600);
              closing.join();
            },
            this::nanoTime);

    assertThatThrownBy(() -> tail.forEach(line -> {}))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CANCELLED));
  }

  /** A session, this number of failed attempts to open another, and a session. */
  private Stream<String> withOutages(int outages) {
    LogServer server = LogServer.playing(lines(A), lines(A, B));
    HttpEngine engine = engine(server.url());
    open.addAll(List.of(server, engine));
    requested.clear();
    pauses.clear();
    return LogTailIterator.of(
            lines -> {
              requested.add(lines);
              return requested.size() == 1 || requested.size() > outages + 1
                  ? session(engine, server)
                  : down();
            },
            10,
            (ended, seconds) -> pauses.add(seconds),
            this::nanoTime)
        .map(LogLine::text);
  }

  private static StreamingResponse session(HttpEngine engine, LogServer server) {
    return LogSessionOpener.open(engine, () -> Secret.of(server.url() + "/session"), true);
  }

  private static StreamingResponse down() {
    throw CloudException.of(ErrorDetails.of(ErrorKind.UNAVAILABLE, "down").withRetryable(true));
  }

  @Test
  void sessionsThatEndAfterALineBackOffToo() {
    assertThat(
            tail(10, lines(A), lines(A, B), lines(A, B, C), lines(A, B, C, D), lines(D, AFTER))
                .limit(5))
        .containsExactly("a", "b", "c", "d", "after");
    assertThat(pauses).containsExactly(1, 2, 4);
  }

  @Test
  void sessionsThatLastForSomeSecondsAreReplacedImmediately() {
    sessionDuration = Duration.ofSeconds(5);
    assertThat(tail(10, lines(A), lines(A, B), lines(A, B, C), lines(A, B, C, D)).limit(4))
        .containsExactly("a", "b", "c", "d");
    assertThat(pauses).isEmpty();
  }
}
