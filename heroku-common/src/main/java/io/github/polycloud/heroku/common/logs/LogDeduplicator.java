// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

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
 * Removes duplicates from consecutive log sessions. A session starts with the history that the
 * service retains: lines that were delivered before and, while only few lines are known, lines that
 * are older than the first requested one. Both are dropped. Lines of several sources are not
 * ordered by time, so a line that is older than the latest one may still be new. In doubt a line is
 * delivered twice rather than lost. Not thread-safe.
 */
final class LogDeduplicator {
  private final int retained;
  private final Deque<LineDigest> known = new ArrayDeque<>();
  private final Map<LineDigest, Integer> expectedRepeats = new HashMap<>();
  private boolean historyComplete;
  private @Nullable OverlapDetector overlap;
  private @Nullable Instant earliest;
  private @Nullable Instant latest;

  /**
   * Creates a deduplicator that knows no lines.
   *
   * @param retained maximum number of lines of history at the start of a session
   */
  LogDeduplicator(int retained) {
    this.retained = retained;
  }

  /** Starts a new session, which begins with the retained history. */
  void resume() {
    expectedRepeats.clear();
    known.forEach(line -> expectedRepeats.merge(line, 1, Integer::sum));
    historyComplete |= known.size() >= retained;
    overlap =
        historyComplete || earliest == null || latest == null
            ? null
            : new OverlapDetector(List.copyOf(known), earliest, latest, retained);
  }

  /**
   * Accepts the next line of the session.
   *
   * @return the new lines: none, this line, or this line after lines that were held back
   */
  List<LogLine> accept(LogLine line) {
    OverlapDetector search = overlap;
    if (search == null) {
      return isNew(line) ? List.of(line) : List.of();
    }
    if (search.isPast(line)) {
      List<LogLine> fresh = endWithoutOverlap(search);
      fresh.addAll(accept(line));
      return fresh;
    }
    if (search.matchesWith(line)) {
      expectedRepeats.clear();
      completeHistory(search.older());
      return List.of();
    }
    return search.isFull() ? endWithoutOverlap(search) : List.of();
  }

  private void completeHistory(List<LineDigest> older) {
    for (int i = older.size() - 1; i >= 0; i--) {
      known.addFirst(older.get(i));
    }
    historyComplete = true;
    overlap = null;
  }

  private List<LogLine> endWithoutOverlap(OverlapDetector search) {
    List<LogLine> held = search.held();
    int older = search.olderHeld();
    List<LogLine> fresh =
        new ArrayList<>(held.subList(older, held.size()).stream().filter(this::isNew).toList());
    completeHistory(held.subList(0, older).stream().map(LineDigest::of).toList());
    return fresh;
  }

  /** Records a line; false if it was delivered before. Equal lines of one session all count. */
  private boolean isNew(LogLine line) {
    LineDigest digest = LineDigest.of(line);
    if (expectedRepeats.containsKey(digest)) {
      expectedRepeats.computeIfPresent(digest, (same, count) -> count > 1 ? count - 1 : null);
      return false;
    }
    Instant time = line.time();
    if (time != null) {
      recordTime(time);
    }
    known.addLast(digest);
    // Twice the retained number: sessions need not agree on the line where the history starts.
    if (known.size() > 2 * retained) {
      known.removeFirst();
    }
    return true;
  }

  private void recordTime(Instant time) {
    if (earliest == null || time.isBefore(earliest)) {
      earliest = time;
    }
    if (latest == null || time.isAfter(latest)) {
      latest = time;
      // The history has ended; an untimed line with a known text is a new one from here on.
      expectedRepeats.keySet().removeIf(digest -> !digest.timed());
    }
  }
}
