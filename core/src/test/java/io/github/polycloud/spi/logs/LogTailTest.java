package io.github.polycloud.spi.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.AnswerStream;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.ScriptedServer;
import io.github.polycloud.http.Step;
import io.github.polycloud.model.LogLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A log that goes on, over sessions that end in every way. */
final class LogTailTest {
  private static final String A = "2026-11-21T10:00:00+00:00 app[web.1]: a\n";
  private static final String B = "2026-11-21T10:00:01+00:00 heroku[router]: b\n";
  private static final String C = "2026-11-21T10:00:02+00:00 app[web.1]: c\n";
  private static final String D = "2026-11-21T10:00:03+00:00 app[web.1]: d\n";

  private static final String AFTER = "2026-11-21T10:00:04+00:00 app[web.1]: after\n";

  private final List<AutoCloseable> open = new ArrayList<>();
  private final List<Integer> asked = new ArrayList<>();
  private final List<Integer> pauses = new ArrayList<>();

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private Stream<String> tail(int firstLines, Step... sessions) {
    ScriptedServer server = ScriptedServer.playing(sessions);
    CallEngine engine = CallEngine.builder("fake", Endpoint.of(server.url())).build();
    open.addAll(List.of(server, engine));
    return tail(firstLines, engine, Secret.of(server.url() + "/session"));
  }

  private Stream<String> tail(int firstLines, CallEngine engine, Secret address) {
    Stream<LogLine> tail =
        LogTail.of(
            lines -> {
              asked.add(lines);
              return LogSession.open(engine, () -> address, true);
            },
            firstLines,
            (closed, seconds) -> {
              pauses.add(seconds);
              return closed.getCount() == 0;
            });
    open.add(tail::close);
    return tail.map(LogLine::text);
  }

  private static Step lines(String... lines) {
    return Step.answer(200, String.join("", lines));
  }

  @Test
  void a_session_that_ends_is_followed_by_the_next() {
    assertThat(tail(10, lines(A, B), lines(A, B, C)).limit(3)).containsExactly("a", "b", "c");
    assertThat(asked).containsExactly(10, 1500);
    assertThat(pauses).isEmpty();
  }

  @Test
  void a_connection_that_is_cut_in_the_middle_of_a_line_doubles_and_loses_nothing() {
    String half = B.substring(0, B.length() - 2);
    String chunk = Integer.toHexString((A + half).length()) + "\r\n" + A + half + "\r\n";
    Step cut = Step.cut(Step.head(200, "Transfer-Encoding: chunked") + chunk);

    assertThat(tail(10, cut, lines(A, B, C)).limit(3)).containsExactly("a", "b", "c");
  }

  @Test
  void half_a_line_at_the_end_of_a_session_is_no_line() {
    Step ends = Step.cut(Step.head(200) + A + B.substring(0, 40));

    assertThat(tail(10, ends, lines(A, B, C)).limit(3)).containsExactly("a", "b", "c");
  }

  @Test
  void a_line_that_was_late_is_not_lost_behind_a_newer_one() {
    assertThat(tail(10, lines(A, C), lines(A, C, B, D)).limit(4))
        .containsExactly("a", "c", "b", "d");
  }

  @Test
  void lines_before_the_first_that_were_asked_for_are_not_given_later() {
    assertThat(tail(1, lines(C), lines(A, B, C, D)).limit(2)).containsExactly("c", "d");
  }

  @Test
  void the_same_line_twice_is_two_lines() {
    assertThat(tail(10, lines(A, B, B), lines(A, B, B, B, C)).limit(5))
        .containsExactly("a", "b", "b", "b", "c");
  }

  @Test
  void a_line_without_a_time_is_neither_doubled_nor_lost_when_it_is_said_again() {
    String odd = "odd\n";

    assertThat(
            tail(10, lines(A, odd), lines(A, odd, B, odd), lines(odd, B, odd, C, odd, D)).limit(7))
        .containsExactly("a", "odd", "b", "odd", "c", "odd", "d");
  }

  @Test
  void a_session_that_ends_before_its_first_line_loses_none_that_came_since() {
    assertThat(tail(1, lines(), lines(A, B, C)).limit(3)).containsExactly("a", "b", "c");
    assertThat(asked).containsExactly(1, 1500);
  }

  @Test
  void a_cut_in_the_middle_of_the_first_line_loses_none_that_came_since() {
    Step cut = Step.cut(Step.head(200) + A.substring(0, 40));

    assertThat(tail(1, cut, lines(A, B, C)).limit(3)).containsExactly("a", "b", "c");
    assertThat(asked).containsExactly(1, 1500);
  }

  @Test
  void within_one_second_equal_texts_are_as_many_as_were_written() {
    assertThat(tail(10, lines(B, B), lines(B, B, B, B), lines(B, B, B, B, B, C)).limit(6))
        .containsExactly("b", "b", "b", "b", "b", "c");
  }

  @Test
  void a_line_written_in_the_second_of_the_latest_one_is_new() {
    String late = "2026-11-21T10:00:01+00:00 heroku[router]: late\n";

    assertThat(tail(10, lines(A, B), lines(A, B, late), lines(A, B, late, C)).limit(4))
        .containsExactly("a", "b", "late", "c");
  }

  @Test
  void fractions_of_seconds_tell_lines_of_one_text_apart() {
    String first = "2026-11-21T10:00:00.000001+00:00 app[web.1]: same\n";
    String second = "2026-11-21T10:00:00.000002+00:00 app[web.1]: same\n";

    assertThat(tail(1, lines(first), lines(A, first, second), lines(first, second, B)).limit(3))
        .containsExactly("same", "same", "b");
  }

  @Test
  void lines_of_the_same_second_before_the_first_that_were_asked_for_are_not_given_later() {
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
  void lines_that_differ_in_two_signs_only_are_not_taken_for_each_other() {
    String one = "2026-11-21T10:00:01+00:00 app[web.1]: order Aa\n";
    String other = "2026-11-21T10:00:01+00:00 app[web.1]: order BB\n";

    assertThat(tail(10, lines(A, one), lines(A, one), lines(A, other, one, C)).limit(4))
        .containsExactly("a", "order Aa", "order BB", "c");
  }

  @Test
  void a_past_in_another_order_doubles_nothing_and_keeps_what_was_late() {
    assertThat(tail(2, lines(B, D), lines(A, B, C, D, AFTER)).limit(4))
        .containsExactly("b", "d", "c", "after");
  }

  @Test
  void a_session_without_a_past_goes_on_with_what_is_new() {
    assertThat(tail(10, lines(A), lines(B), lines(C)).limit(3)).containsExactly("a", "b", "c");
  }

  @Test
  void while_no_line_comes_sessions_are_opened_ever_slower() {
    assertThat(tail(10, lines(A), lines(), lines(A), lines(A, B)).limit(2))
        .containsExactly("a", "b");
    assertThat(pauses).containsExactly(1, 2);
  }

  @Test
  void a_spent_session_is_replaced_three_times_at_most() {
    Step spent = Step.answer(404, "gone");

    assertThat(tail(10, spent, Step.answer(403, "old"), lines(A)).limit(1)).containsExactly("a");
    assertThatThrownBy(() -> tail(10, spent, spent, spent, lines(A)))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }

  @Test
  void an_address_that_is_none_is_an_error_without_the_address() {
    CallEngine engine = CallEngine.builder("fake", Endpoint.of("http://127.0.0.1:1")).build();
    open.add(engine);

    assertThatThrownBy(() -> tail(1, engine, Secret.of("https://no host/canary")))
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("no usable address")
        .hasMessageNotContaining("canary")
        .hasNoCause();
  }

  @Test
  void a_service_that_stays_away_ends_the_tail_and_one_that_comes_back_does_not() {
    assertThat(withOutages(7).limit(2)).containsExactly("a", "b");
    assertThat(pauses).containsExactly(1, 2, 4, 8, 16, 32, 32);
    assertThatThrownBy(() -> withOutages(8).limit(2).toList()).hasMessage("down");
  }

  /** A session, so many that cannot be had, and another. */
  private Stream<String> withOutages(int outages) {
    ScriptedServer server = ScriptedServer.playing(lines(A), lines(A, B));
    CallEngine engine = CallEngine.builder("fake", Endpoint.of(server.url())).build();
    open.addAll(List.of(server, engine));
    asked.clear();
    pauses.clear();
    return LogTail.of(
            lines -> {
              asked.add(lines);
              return asked.size() == 1 || asked.size() > outages + 1
                  ? session(engine, server)
                  : down();
            },
            10,
            (closed, seconds) -> {
              pauses.add(seconds);
              return false;
            })
        .map(LogLine::text);
  }

  private static AnswerStream session(CallEngine engine, ScriptedServer server) {
    return LogSession.open(engine, () -> Secret.of(server.url() + "/session"), true);
  }

  private static AnswerStream down() {
    throw new CloudException(ErrorDetails.of(ErrorKind.UNAVAILABLE, "down").retryable(true));
  }
}
