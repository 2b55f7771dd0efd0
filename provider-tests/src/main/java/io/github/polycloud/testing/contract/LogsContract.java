// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.LOGS_FETCH;
import static io.github.polycloud.testing.contract.PortableOperation.LOGS_TAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.capability.Logs;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract of logs. */
abstract class LogsContract extends CapabilityContract {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  LogsContract() {
    super(Logs.class);
  }

  @Test
  @RequiresOperations(LOGS_FETCH)
  void fetchesLatestLinesOldestFirst() {
    fixture().writeLog();
    fixture().writeLog();
    List<LogLine> lines = cloud().logs().fetch(app(), LogQuery.latest(100));
    assertThat(lines).isNotEmpty();
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.time()).isNotNull();
              assertThat(line.source()).isNotBlank();
              assertThat(line.raw()).contains(line.text());
              assertThat(line).hasToString(line.raw());
            });
    assertThat(lines).extracting(LogLine::time).isSorted();
    assertThat(cloud().logs().fetch(app(), LogQuery.latest(1)))
        .containsExactly(lines.get(lines.size() - 1));
  }

  @Test
  @RequiresOperations(LOGS_FETCH)
  void filtersBySource() {
    fixture().writeLog();
    String source = cloud().logs().fetch(app(), LogQuery.latest(1)).get(0).source();
    assertThat(cloud().logs().fetch(app(), new LogQuery(100, source, null)))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.source()).isEqualTo(source));
    assertThat(cloud().logs().fetch(app(), new LogQuery(100, "no-such-source", null))).isEmpty();
  }

  @Test
  @RequiresOperations(LOGS_TAIL)
  void tailStreamsNewLines() {
    assertTimeoutPreemptively(
        TIMEOUT,
        () -> {
          fixture().writeLog();
          try (Stream<LogLine> tail = cloud().logs().tail(app(), LogQuery.latest(1))) {
            Iterator<LogLine> lines = tail.iterator();
            assertThat(lines.next().text()).isNotBlank();
            fixture().writeLog();
            assertThat(lines.next().text()).isNotBlank();
          }
        });
  }

  @Test
  @RequiresOperations(LOGS_TAIL)
  void tailPassesLinesToListenerUntilItThrows() {
    assertTimeoutPreemptively(
        TIMEOUT,
        () -> {
          fixture().writeLog();
          List<LogLine> lines = new ArrayList<>();
          IllegalStateException stop = new IllegalStateException("enough");
          assertThatThrownBy(
                  () ->
                      cloud()
                          .logs()
                          .tail(
                              app(),
                              LogQuery.latest(1),
                              line -> {
                                lines.add(line);
                                throw stop;
                              }))
              .isSameAs(stop);
          assertThat(lines).hasSize(1);
        });
  }

  @Test
  @RequiresOperations(LOGS_TAIL)
  void tailEndsWhenAnotherThreadClosesIt() {
    assertTimeoutPreemptively(
        TIMEOUT,
        () -> {
          fixture().writeLog();
          Stream<LogLine> tail = cloud().logs().tail(app(), LogQuery.latest(1));
          Iterator<LogLine> lines = tail.iterator();
          lines.next();
          Thread closer = new Thread(tail::close);
          closer.start();
          while (lines.hasNext()) {
            lines.next();
          }
          closer.join();
        });
  }

  @Test
  @RequiresOperations({LOGS_FETCH, LOGS_TAIL})
  void reportsNotFoundForUnknownApp() {
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> cloud().logs().fetch(fixture().unknownApp(), LogQuery.latest(1)));
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().logs().tail(fixture().unknownApp(), LogQuery.latest(1)));
  }
}
