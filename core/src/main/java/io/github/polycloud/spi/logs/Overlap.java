package io.github.polycloud.spi.logs;

import io.github.polycloud.model.LogLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for the lines that were given in the past that a session begins with. What stands before
 * them is older; the times alone do not tell where a log writes whole seconds. Until they are found
 * every line is held back.
 */
final class Overlap {
  private final List<Fingerprint> given;
  private final Instant earliest;
  private final Instant latest;
  private final int most;
  private final List<LogLine> held = new ArrayList<>();
  private final List<Fingerprint> prints = new ArrayList<>();

  /**
   * A search for these lines.
   *
   * @param given the lines in their order, at least one
   * @param earliest the first of their times
   * @param latest the last of their times
   * @param most how many lines the past can have
   */
  Overlap(List<Fingerprint> given, Instant earliest, Instant latest, int most) {
    this.given = given;
    this.earliest = earliest;
    this.latest = latest;
    this.most = most;
  }

  /** Whether the past ended before this line, so that what was not found will not be. */
  boolean endsBefore(LogLine line) {
    return line.time() != null && line.time().isAfter(latest);
  }

  /** Whether no more of the past can come. */
  boolean isFull() {
    return held.size() == most;
  }

  /** Holds a line back; true when all that were given have come with it, one behind the other. */
  boolean completes(LogLine line) {
    held.add(line);
    prints.add(Fingerprint.of(line));
    int before = prints.size() - given.size();
    return before >= 0 && prints.subList(before, prints.size()).equals(given);
  }

  /** What stands before the lines that were found. */
  List<Fingerprint> older() {
    return prints.subList(0, prints.size() - given.size());
  }

  /** What is held back. */
  List<LogLine> held() {
    return held;
  }

  /**
   * How many of the held lines are older than those that were given, when these are not found
   * together: the past may be told in another order, or begin behind them.
   */
  int olderHeld() {
    Set<Fingerprint> any = new HashSet<>(given);
    boolean found = prints.stream().anyMatch(any::contains);
    int older = 0;
    while (older < held.size() && !any.contains(prints.get(older)) && isOlder(older, found)) {
      older++;
    }
    return older;
  }

  /** A line without a time is as old as what stands behind it. */
  private boolean isOlder(int index, boolean found) {
    Instant time = held.get(index).time();
    if (time == null) {
      return found;
    }
    // The same second is older where the lines that were given come later, and else may be new.
    return time.isBefore(earliest) || (found && time.equals(earliest));
  }
}
