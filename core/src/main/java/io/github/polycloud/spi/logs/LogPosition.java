package io.github.polycloud.spi.logs;

import io.github.polycloud.model.LogLine;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a log was read. A session that follows another begins with lines that were read already,
 * and with older ones that nobody asked for; both are left out. Lines of several sources do not
 * come in the order of their times, so a line that is older than the latest one may still be new.
 *
 * <p>A line without a time cannot be told from a new one, and is rather given twice than lost.
 */
final class LogPosition {
  private final int memory;
  private final Deque<Seen> given = new ArrayDeque<>();
  private final Map<Seen, Integer> repeated = new HashMap<>();
  private @Nullable Instant latest;
  // Since the last resumption: where memory begins, and whether the new session has reached it.
  private @Nullable Instant earliest;
  private boolean reached;

  /** Knows a line again without keeping its text. */
  private record Seen(Instant time, int length, int hash) {}

  /**
   * At the beginning of a log.
   *
   * @param memory with how many lines that were read already a session may begin
   */
  LogPosition(int memory) {
    this.memory = memory;
  }

  /** Whether any line was read that has a time. */
  boolean begun() {
    return latest != null;
  }

  /** What comes next repeats what was. */
  void resume() {
    repeated.clear();
    given.forEach(line -> repeated.merge(line, 1, Integer::sum));
    earliest = given.stream().map(Seen::time).min(Instant::compareTo).orElse(null);
    reached = false;
  }

  /** Takes a line; false for one that was read already, or is older than all that were. */
  boolean advance(LogLine line) {
    Instant time = line.time();
    if (time == null) {
      return true;
    }
    Seen seen = new Seen(time, line.raw().length(), line.raw().hashCode());
    if (isRepeated(seen)) {
      reached = true;
      return false;
    }
    if (isBeforeMemory(time)) {
      return false;
    }
    if (latest == null || time.isAfter(latest)) {
      latest = time;
    }
    given.addLast(seen);
    if (given.size() > memory) {
      given.removeFirst();
    }
    return true;
  }

  private boolean isBeforeMemory(Instant time) {
    return earliest != null
        && (time.isBefore(earliest) || (time.equals(earliest) && !time.equals(latest) && !reached));
  }

  /** The same line twice within a second is two lines: each is left out once. */
  private boolean isRepeated(Seen line) {
    boolean known = repeated.containsKey(line);
    repeated.computeIfPresent(line, (same, count) -> count > 1 ? count - 1 : null);
    return known;
  }
}
