package io.github.polycloud.sandbox.internal.heroku.state.app;

import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.process.Dyno;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * What an app and the platform beneath it said last. Unlike the rest of the state it locks by
 * itself, since who follows a log waits outside of every other lock.
 */
public final class AppLog {

  static final int CAPACITY = 1500;

  private final Deque<LogLine> lines = new ArrayDeque<>();
  private final Set<LogTail> tails = new CopyOnWriteArraySet<>();
  private final MonotonicClock clock;
  private final String author;
  private long count;
  private Instant last = Instant.EPOCH;

  AppLog(MonotonicClock clock, String author) {
    this.clock = clock;
    this.author = author;
  }

  public synchronized void add(String source, String process, String text) {
    LogLine line = new LogLine(++count, now(), source, process, text);
    if (lines.size() == CAPACITY) {
      lines.removeFirst();
    }
    lines.addLast(line);
    tails.forEach(tail -> tail.offer(line));
  }

  /** Tells of a change somebody asked the API for. */
  public void api(String change) {
    add("heroku", "api", change + " by " + author);
  }

  /** Tells what the platform does to a process. */
  public void platform(Dyno dyno, String event) {
    add("heroku", dyno.name(), event);
  }

  /** The last lines that match, oldest first. */
  public synchronized List<LogLine> last(LogFilter filter) {
    List<LogLine> matching = lines.stream().filter(filter::matches).toList();
    return matching.subList(Math.max(0, matching.size() - filter.count()), matching.size());
  }

  /** The last lines that match, then each new one. */
  public synchronized LogTail tail(LogFilter filter) {
    LogTail tail = new LogTail(last(filter), filter, tails::remove);
    tails.add(tail);
    return tail;
  }

  /** Readers tell two lines with the same words apart by their time. */
  private Instant now() {
    Instant present = clock.present();
    last = present.isAfter(last) ? present : last.plus(1, ChronoUnit.MICROS);
    return last;
  }
}
