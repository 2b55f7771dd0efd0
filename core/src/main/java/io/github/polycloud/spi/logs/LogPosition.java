package io.github.polycloud.spi.logs;

import io.github.polycloud.model.LogLine;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a log was read. A session that follows another begins with lines that were read already,
 * and, while only few were, with older ones that nobody asked for; both are left out. Lines of
 * several sources do not come in the order of their times, so a line that is older than the latest
 * one may still be new. In doubt a line is rather given twice than lost.
 */
final class LogPosition {
  private final int kept;
  private final Deque<Fingerprint> known = new ArrayDeque<>();
  private final Map<Fingerprint, Integer> repeats = new HashMap<>();
  private boolean pastKnown;
  private @Nullable Overlap overlap;
  private @Nullable Instant earliest;
  private @Nullable Instant latest;

  /**
   * At the beginning of a log.
   *
   * @param kept with how many past lines a session may begin
   */
  LogPosition(int kept) {
    this.kept = kept;
  }

  /** What comes next begins with as much of the past as the service keeps. */
  void resume() {
    repeats.clear();
    known.forEach(line -> repeats.merge(line, 1, Integer::sum));
    pastKnown |= known.size() >= kept;
    overlap =
        pastKnown || earliest == null || latest == null
            ? null
            : new Overlap(List.copyOf(known), earliest, latest, kept);
  }

  /** Takes a line, and gives what is new: it, nothing, or it and those that were held back. */
  List<LogLine> advance(LogLine line) {
    Overlap search = overlap;
    if (search == null) {
      return take(line) ? List.of(line) : List.of();
    }
    if (search.endsBefore(line)) {
      List<LogLine> fresh = withoutOverlap(search);
      fresh.addAll(advance(line));
      return fresh;
    }
    if (search.completes(line)) {
      repeats.clear();
      found(search.older());
      return List.of();
    }
    return search.isFull() ? withoutOverlap(search) : List.of();
  }

  private void found(List<Fingerprint> older) {
    for (int i = older.size() - 1; i >= 0; i--) {
      known.addFirst(older.get(i));
    }
    pastKnown = true;
    overlap = null;
  }

  private List<LogLine> withoutOverlap(Overlap search) {
    List<LogLine> held = search.held();
    int older = search.olderHeld();
    List<LogLine> fresh =
        new ArrayList<>(held.subList(older, held.size()).stream().filter(this::take).toList());
    found(held.subList(0, older).stream().map(Fingerprint::of).toList());
    return fresh;
  }

  /** False for a line that was read already. The same line twice is two lines. */
  private boolean take(LogLine line) {
    Fingerprint print = Fingerprint.of(line);
    if (repeats.containsKey(print)) {
      repeats.computeIfPresent(print, (same, count) -> count > 1 ? count - 1 : null);
      return false;
    }
    Instant time = line.time();
    if (time != null) {
      noteTime(time);
    }
    known.addLast(print);
    // Twice of what is kept: sessions need not agree to the line where the past begins.
    if (known.size() > 2 * kept) {
      known.removeFirst();
    }
    return true;
  }

  private void noteTime(Instant time) {
    if (earliest == null || time.isBefore(earliest)) {
      earliest = time;
    }
    if (latest == null || time.isAfter(latest)) {
      latest = time;
      // The past is over; the same text without a time is said again.
      repeats.keySet().removeIf(print -> !print.timed());
    }
  }
}
