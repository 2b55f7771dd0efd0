package io.github.polycloud.benchmarks.soak;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.DeadlineExceededException;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.Outcome;
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
 * Compares the outcome that callers saw of each operation with its executions by the service. An
 * operation is identified by a mark in its path, which also says whether it is idempotent.
 */
final class OperationLedger {
  /** Prefix of the marks of idempotent operations. */
  static final String IDEMPOTENT = "idempotent-";

  /** Prefix of the marks of operations that must be executed at most once. */
  static final String ONCE = "once-";

  private static final int MAX_REPORTED = 20;

  private final AtomicLong marks = new AtomicLong();
  private final Map<String, Entry> open = new ConcurrentHashMap<>();
  private final Queue<String> violations = new ConcurrentLinkedQueue<>();
  private final LongAdder violationCount = new LongAdder();
  private final LongAdder executions = new LongAdder();
  private final LongAdder succeeded = new LongAdder();
  private final LongAdder reExecuted = new LongAdder();
  private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();

  /** How often the service executed it, and how long its outcome has been unknown to the caller. */
  private static final class Entry {
    final AtomicInteger done = new AtomicInteger();
    volatile int ages;
    volatile boolean unknown;
  }

  /** Records the start of an operation. */
  String start(boolean repeatable) {
    String mark = (repeatable ? IDEMPOTENT : ONCE) + marks.incrementAndGet();
    open.put(mark, new Entry());
    return mark;
  }

  /** Records an execution by the service. */
  void executed(String mark) {
    executions.increment();
    Entry entry = open.get(mark);
    if (entry != null && entry.done.incrementAndGet() > 1 && mark.startsWith(ONCE)) {
      violation(mark + " was executed twice");
    }
    if (entry == null && mark.startsWith(ONCE)) {
      violation(mark + " was executed after it completed for its caller");
    }
  }

  /** Records the outcome: success if {@code error} is null. */
  void completed(String mark, @Nullable Throwable error) {
    Entry entry = open.get(mark);
    int times = entry.done.get();
    if (error == null) {
      succeeded.increment();
      expect(times > 0, mark, "succeeded without being executed");
    } else {
      errors.computeIfAbsent(describe(error), kind -> new LongAdder()).increment();
    }
    if (times > 1) {
      reExecuted.increment();
    }
    if (error instanceof CloudException sent && sent.outcome() == Outcome.UNKNOWN) {
      entry.unknown = true;
      return;
    }
    if (error instanceof CloudException unsent && unsent.outcome() == Outcome.NOT_SENT) {
      expect(times == 0, mark, "was executed but errors as not sent");
    } else if (error instanceof CloudException failure) {
      switch (failure.kind()) {
        case RATE_LIMITED ->
            expect(
                times == 0 || mark.startsWith(IDEMPOTENT),
                mark,
                "was executed but errors as rate limited");
        case UNAVAILABLE ->
            expect(times > 0, mark, "was errors as unavailable without being executed");
        default ->
            violation(mark + " failed with an error that no fault explains: " + describe(error));
      }
    } else if (error != null) {
      violation(mark + " failed with an exception that is not a CloudException: " + error);
    }
    open.remove(mark);
  }

  /**
   * Removes operations whose outcome has been unknown for two calls of this method: by then the
   * service has executed them or never will.
   */
  void settle() {
    open.values().removeIf(entry -> entry.unknown && ++entry.ages > 1);
  }

  /** Returns the operations that have not completed for their callers. */
  Collection<String> incomplete() {
    return open.entrySet().stream()
        .filter(entry -> !entry.getValue().unknown)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns descriptions of the first violations. */
  List<String> violations() {
    return List.copyOf(violations);
  }

  long violationCount() {
    return violationCount.sum();
  }

  /** Returns the number of started operations. */
  long started() {
    return marks.get();
  }

  /** Returns a one-line summary. */
  String summary() {
    return started()
        + " operations, "
        + succeeded.sum()
        + " succeeded, "
        + reExecuted.sum()
        + " executed more than once as permitted, errors "
        + new TreeMap<>(errors)
        + "; executions by the service: "
        + executions.sum();
  }

  private void expect(boolean condition, String mark, String description) {
    if (!condition) {
      violation(mark + " " + description);
    }
  }

  private void violation(String what) {
    violationCount.increment();
    if (violations.size() < MAX_REPORTED) {
      violations.add(what);
    }
  }

  private static String describe(Throwable error) {
    if (error instanceof NetworkException || error instanceof DeadlineExceededException) {
      return ((CloudException) error).outcome() == Outcome.UNKNOWN ? "outcome unknown" : "not sent";
    }
    return error instanceof CloudException failure
        ? failure.kind().name()
        : error.getClass().getSimpleName();
  }
}
