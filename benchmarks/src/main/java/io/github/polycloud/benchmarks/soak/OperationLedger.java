// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks.soak;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.DeadlineExceededException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
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
  private static final long SETTLED_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final AtomicLong marks = new AtomicLong();
  private final Map<String, Entry> open = new ConcurrentHashMap<>();
  private final Queue<String> violations = new ConcurrentLinkedQueue<>();
  private final LongAdder violationCount = new LongAdder();
  private final LongAdder executions = new LongAdder();
  private final LongAdder succeeded = new LongAdder();
  private final LongAdder reExecuted = new LongAdder();
  private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();

  /** What is known of an operation. Thousands are in memory at a time, so each is small. */
  private static final class Entry {
    private int done;
    private int permitted;
    private boolean continued;
    private long unknownSince;

    synchronized int executed() {
      return ++done;
    }

    synchronized int done() {
      return done;
    }

    synchronized void permit(ErrorKind kind) {
      permitted |= 1 << kind.ordinal();
    }

    synchronized boolean permits(ErrorKind kind) {
      return (permitted & 1 << kind.ordinal()) != 0;
    }

    synchronized void markContinued() {
      continued = true;
    }

    synchronized boolean isContinued() {
      return continued;
    }

    synchronized void markUnknown() {
      unknownSince = Math.max(1, System.nanoTime());
    }

    synchronized boolean isUnknown() {
      return unknownSince != 0;
    }

    synchronized boolean isSettled(long now) {
      return unknownSince != 0 && now - unknownSince > SETTLED_NANOS;
    }
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
    if (entry != null && entry.executed() > 1 && mark.startsWith(ONCE)) {
      violation(mark + " was executed twice");
    }
    if (entry == null && mark.startsWith(ONCE)) {
      violation(mark + " was executed after it completed for its caller");
    }
  }

  /** Records that there is a reason for an error of this kind: a response, or an interrupt. */
  void permit(String mark, ErrorKind kind) {
    Entry entry = open.get(mark);
    if (entry != null) {
      entry.permit(kind);
    }
  }

  /** Records that an operation consists of several requests, and that one was answered. */
  void continued(String mark) {
    Entry entry = open.get(mark);
    if (entry != null) {
      entry.markContinued();
    }
  }

  /** Checks a text that an event has from the service. */
  void inspect(String name, String text) {
    TextInspection.inspect(name, text, this::violation);
  }

  /** Records the outcome: success if {@code error} is null. */
  void completed(String mark, @Nullable Throwable error) {
    Entry entry = open.get(mark);
    int times = entry.done();
    if (error == null) {
      succeeded.increment();
      expect(times > 0, mark, "succeeded without being executed");
    } else {
      errors.computeIfAbsent(describe(error), kind -> new LongAdder()).increment();
    }
    if (times > 1) {
      reExecuted.increment();
    }
    if (error instanceof CloudException failure) {
      check(mark, entry, failure);
    } else if (error != null) {
      violation(mark + " failed with an exception that is not a CloudException: " + error);
    }
    if (!entry.isUnknown()) {
      open.remove(mark);
    }
  }

  private void check(String mark, Entry entry, CloudException failure) {
    TextInspection.inspect(failure, problem -> violation(mark + ": " + problem));
    ErrorKind kind = failure.kind();
    int times = entry.done();
    if (kind == ErrorKind.CANCELLED || failure.outcome() == Outcome.RESPONDED) {
      expect(entry.permits(kind), mark, "failed with an error that no fault explains: " + failure);
    }
    switch (failure.outcome()) {
      case UNKNOWN -> entry.markUnknown();
      case NOT_SENT ->
          expect(
              times == 0 || entry.isContinued(),
              mark,
              "was executed but errors as not sent: " + failure);
      case RESPONDED -> {
        boolean afterwards = kind == ErrorKind.UNAVAILABLE || kind == ErrorKind.UNEXPECTED_RESPONSE;
        expect(times > 0 || !afterwards, mark, "errors as " + kind + " without being executed");
        expect(
            times == 0 || afterwards || mark.startsWith(IDEMPOTENT),
            mark,
            "was executed but errors as " + kind);
      }
    }
  }

  /**
   * Removes operations whose outcome has been unknown for so long that the service has executed
   * them or never will.
   */
  void settle() {
    long now = System.nanoTime();
    open.values().removeIf(entry -> entry.isSettled(now));
  }

  /** Removes all operations that have completed for their callers: the services are closed. */
  void close() {
    open.values().removeIf(Entry::isUnknown);
  }

  /** Returns the operations that have not completed for their callers. */
  Collection<String> incomplete() {
    return open.entrySet().stream()
        .filter(entry -> !entry.getValue().isUnknown())
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
