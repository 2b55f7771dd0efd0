package io.github.polycloud.heroku.operations;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reads again until work in the sandbox is done: each read brings it on. */
final class Poll {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Poll() {}

  static <T> T until(Supplier<T> read, Predicate<T> done) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T value = read.get();
    while (!done.test(value)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still " + value);
      }
      value = read.get();
    }
    return value;
  }
}
