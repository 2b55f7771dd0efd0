package io.github.polycloud.benchmarks.soak;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.NetworkException.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * What callers were told of each operation beside what the service did for it. An operation is
 * known by a mark in its path, which says as well whether it may be carried out more than once.
 */
final class OperationLedger {
  /** How a mark begins when the operation may be carried out again. */
  static final String AGAIN = "again-";

  /** How a mark begins when once is all that it may be. */
  static final String ONCE = "once-";

  private static final int TOLD = 20;

  private final AtomicLong marks = new AtomicLong();
  private final Map<String, Entry> open = new ConcurrentHashMap<>();
  private final Queue<String> broken = new ConcurrentLinkedQueue<>();
  private final LongAdder breaches = new LongAdder();
  private final LongAdder done = new LongAdder();
  private final LongAdder answered = new LongAdder();
  private final LongAdder repeated = new LongAdder();
  private final Map<String, LongAdder> reported = new ConcurrentHashMap<>();

  /** How often the service did it, and since when the caller does not know whether it did. */
  private static final class Entry {
    final AtomicInteger done = new AtomicInteger();
    volatile int ages;
    volatile boolean unknown;
  }

  /** Enters an operation that is about to begin. */
  String begin(boolean repeatable) {
    String mark = (repeatable ? AGAIN : ONCE) + marks.incrementAndGet();
    open.put(mark, new Entry());
    return mark;
  }

  /** The service carries an operation out. */
  void done(String mark) {
    done.increment();
    Entry entry = open.get(mark);
    if (entry != null && entry.done.incrementAndGet() > 1 && mark.startsWith(ONCE)) {
      breach(mark + " was carried out twice");
    }
    if (entry == null && mark.startsWith(ONCE)) {
      breach(mark + " was carried out after its caller had been told how it ended");
    }
  }

  /** The caller got the right answer, or this error. */
  void ended(String mark, @Nullable Throwable error) {
    Entry entry = open.get(mark);
    int times = entry.done.get();
    if (error == null) {
      answered.increment();
      expect(times > 0, mark, "was answered and never carried out");
    } else {
      reported.computeIfAbsent(word(error), kind -> new LongAdder()).increment();
    }
    if (times > 1) {
      repeated.increment();
    }
    if (error instanceof NetworkException network && network.outcome() == Outcome.UNKNOWN) {
      entry.unknown = true;
      return;
    }
    if (error instanceof NetworkException) {
      expect(times == 0, mark, "was carried out, and said not to have been sent");
    } else if (error instanceof CloudException refusal) {
      switch (refusal.kind()) {
        case RATE_LIMITED -> expect(times == 0 || mark.startsWith(AGAIN), mark, "was limited");
        case UNAVAILABLE -> expect(times > 0, mark, "was refused by nobody");
        default -> breach(mark + " ended in a way that no fault explains: " + word(error));
      }
    } else if (error != null) {
      breach(mark + " ended with an error that is none of ours: " + error);
    }
    open.remove(mark);
  }

  /**
   * Closes what has been uncertain since the last but one time: whatever the service would do for
   * it has been done by now.
   */
  void settle() {
    open.values().removeIf(entry -> entry.unknown && ++entry.ages > 1);
  }

  /** Operations whose end nobody was told. */
  Collection<String> unanswered() {
    return open.entrySet().stream()
        .filter(entry -> !entry.getValue().unknown)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What must not have happened: the first of it, in words. */
  List<String> broken() {
    return List.copyOf(broken);
  }

  long breaches() {
    return breaches.sum();
  }

  /** How many operations were begun. */
  long begun() {
    return marks.get();
  }

  /** A line of what became of all operations so far. */
  String summary() {
    return begun()
        + " operations, "
        + answered.sum()
        + " answered, "
        + repeated.sum()
        + " carried out more than once as they may be, reported "
        + new TreeMap<>(reported)
        + "; the service did "
        + done.sum();
  }

  private void expect(boolean held, String mark, String otherwise) {
    if (!held) {
      breach(mark + " " + otherwise);
    }
  }

  private void breach(String what) {
    breaches.increment();
    if (broken.size() < TOLD) {
      broken.add(what);
    }
  }

  private static String word(Throwable error) {
    if (error instanceof NetworkException network) {
      return network.outcome() == Outcome.UNKNOWN ? "outcome unknown" : "not sent";
    }
    return error instanceof CloudException refusal
        ? refusal.kind().name()
        : error.getClass().getSimpleName();
  }
}
