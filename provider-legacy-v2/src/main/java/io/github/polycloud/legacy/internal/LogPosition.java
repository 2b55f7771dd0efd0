package io.github.polycloud.legacy.internal;

import io.github.polycloud.model.LogLine;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a log was read. A session that follows another begins with lines that were read already;
 * a line without a time cannot be told from a new one, and is rather given twice than lost.
 */
final class LogPosition {
  private final Map<String, Integer> atLatest = new HashMap<>();
  private final Map<String, Integer> repeated = new HashMap<>();
  private @Nullable Instant latest;
  private boolean resuming;

  /** Whether any line was read that has a time. */
  boolean begun() {
    return latest != null;
  }

  /** What comes next repeats what was. */
  void resume() {
    resuming = true;
    repeated.clear();
    repeated.putAll(atLatest);
  }

  /** Takes a line; false for one that was read already. */
  boolean advance(LogLine line) {
    Instant time = line.time();
    if (time == null) {
      return true;
    }
    if (latest == null || time.isAfter(latest)) {
      latest = time;
      resuming = false;
      atLatest.clear();
    } else if (resuming && (time.isBefore(latest) || isRepeated(line))) {
      return false;
    }
    if (time.equals(latest)) {
      atLatest.merge(line.raw(), 1, Integer::sum);
    }
    return true;
  }

  /** The same line twice within a second is two lines: each is left out once. */
  private boolean isRepeated(LogLine line) {
    Integer left = repeated.get(line.raw());
    if (left == null || left == 0) {
      return false;
    }
    repeated.put(line.raw(), left - 1);
    return true;
  }
}
