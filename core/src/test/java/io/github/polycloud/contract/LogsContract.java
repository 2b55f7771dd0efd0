package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What logs promise everywhere. */
public abstract class LogsContract {
  private static final Duration SOON = Duration.ofSeconds(20);

  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** An app that exists, was released, and may be changed. */
  protected abstract String app();

  /** Makes the app log something. */
  protected abstract void log();

  @Test
  void fetchesTheLatestLinesOldestFirst() {
    log();
    log();
    List<LogLine> lines = cloud().logs().fetch(app(), LogQuery.latest(100));
    assertThat(lines).isNotEmpty();
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.time()).isNotNull();
              assertThat(line.source()).isNotBlank();
              assertThat(line.raw()).contains(line.text());
            });
    assertThat(lines).extracting(LogLine::time).isSorted();
    assertThat(cloud().logs().fetch(app(), LogQuery.latest(1)))
        .containsExactly(lines.get(lines.size() - 1));
  }

  @Test
  void fetchesLinesOfOneSourceOnly() {
    log();
    String source = cloud().logs().fetch(app(), LogQuery.latest(1)).get(0).source();
    assertThat(cloud().logs().fetch(app(), new LogQuery(100, source, null)))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.source()).isEqualTo(source));
    assertThat(cloud().logs().fetch(app(), new LogQuery(100, "nobody", null))).isEmpty();
  }

  @Test
  void givesEachNewLineAsItComes() {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          log();
          try (Stream<LogLine> tail = cloud().logs().tail(app(), LogQuery.latest(1))) {
            Iterator<LogLine> lines = tail.iterator();
            assertThat(lines.next().text()).isNotBlank();
            log();
            assertThat(lines.next().text()).isNotBlank();
          }
        });
  }

  @Test
  void endsWhenAnotherThreadClosesIt() {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          log();
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
  void saysNotFoundForAnAppThatIsNotThere() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().logs().fetch("no-such-app", LogQuery.latest(1)));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().logs().tail("no-such-app", LogQuery.latest(1)));
  }
}
