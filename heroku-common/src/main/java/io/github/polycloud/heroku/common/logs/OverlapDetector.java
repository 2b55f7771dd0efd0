// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import io.github.polycloud.model.LogLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the delivered lines in the history at the start of a session. Lines before them are older;
 * timestamps are not sufficient to decide that where a log has a resolution of one second. All
 * lines are held back until the search ends. Not thread-safe.
 */
final class OverlapDetector {
  private final List<LineDigest> delivered;
  private final Instant earliest;
  private final Instant latest;
  private final int limit;
  private final List<LogLine> held = new ArrayList<>();
  private final List<LineDigest> digests = new ArrayList<>();

  /**
   * Starts a search.
   *
   * @param delivered the delivered lines in their order, at least one
   * @param earliest the earliest of their timestamps
   * @param latest the latest of their timestamps
   * @param limit maximum number of lines of history
   */
  OverlapDetector(List<LineDigest> delivered, Instant earliest, Instant latest, int limit) {
    this.delivered = delivered;
    this.earliest = earliest;
    this.latest = latest;
    this.limit = limit;
  }

  /** Whether a line comes after the history, so that the search has failed. */
  boolean isPast(LogLine line) {
    return line.time() != null && line.time().isAfter(latest);
  }

  /** Whether the history has reached its maximum length. */
  boolean isFull() {
    return held.size() == limit;
  }

  /** Holds a line back; true if it completes the sequence of delivered lines. */
  boolean matchesWith(LogLine line) {
    held.add(line);
    digests.add(LineDigest.of(line));
    int before = digests.size() - delivered.size();
    return before >= 0 && digests.subList(before, digests.size()).equals(delivered);
  }

  /** The lines before the delivered ones, after a match. */
  List<LineDigest> older() {
    return digests.subList(0, digests.size() - delivered.size());
  }

  /** The lines held back. */
  List<LogLine> held() {
    return held;
  }

  /**
   * The number of held lines that are older than the delivered ones, after a search that failed:
   * the history may be in another order, or start after the delivered lines.
   */
  int olderHeld() {
    Set<LineDigest> any = new HashSet<>(delivered);
    boolean found = digests.stream().anyMatch(any::contains);
    int older = 0;
    while (older < held.size() && !any.contains(digests.get(older)) && isOlder(older, found)) {
      older++;
    }
    return older;
  }

  /** An untimed line is as old as the lines after it. */
  private boolean isOlder(int index, boolean found) {
    Instant time = held.get(index).time();
    if (time == null) {
      return found;
    }
    // A line of the same second is older if delivered lines follow it; otherwise it may be new.
    return time.isBefore(earliest) || (found && time.equals(earliest));
  }
}
