// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.app;

import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.process.Dyno;
import io.github.polycloud.sandbox.internal.snapshot.Live;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * The recent log lines of an app and its platform. Thread-safe, unlike the rest of the state,
 * because log readers wait outside of all other locks.
 */
public final class AppLog implements Serializable {

  static final int CAPACITY = 1500;
  private static final int LONGEST_LINE = 10_000;

  private final Deque<LogLine> lines = new ArrayDeque<>();
  private final Live<Set<LogTail>> tails = new Live<>(CopyOnWriteArraySet::new);
  private final MonotonicClock clock;
  private final String author;
  private long count;
  private Instant last = Instant.EPOCH;

  AppLog(MonotonicClock clock, String author) {
    this.clock = clock;
    this.author = author;
  }

  public synchronized void add(String source, String process, String text) {
    String shown = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
    LogLine line = new LogLine(++count, now(), source, process, shown);
    if (lines.size() == CAPACITY) {
      lines.removeFirst();
    }
    lines.addLast(line);
    tails.get().forEach(tail -> tail.offer(line));
  }

  /** Logs a change requested through the API. */
  public void api(String change) {
    add("heroku", "api", change + " by " + author);
  }

  /** Logs a platform event of a dyno. */
  public void platform(Dyno dyno, String event) {
    add("heroku", dyno.name(), event);
  }

  /** The last matching lines, oldest first. */
  public synchronized List<LogLine> last(LogFilter filter) {
    List<LogLine> matching = lines.stream().filter(filter::matches).toList();
    return matching.subList(Math.max(0, matching.size() - filter.count()), matching.size());
  }

  /** The last matching lines, followed by each new one. */
  public synchronized LogTail tail(LogFilter filter) {
    LogTail tail = new LogTail(last(filter), filter, tails.get()::remove);
    tails.get().add(tail);
    return tail;
  }

  /** Clients tell lines with the same text apart by their time. */
  private Instant now() {
    Instant present = clock.present();
    last = present.isAfter(last) ? present : last.plus(1, ChronoUnit.MICROS);
    return last;
  }
}
