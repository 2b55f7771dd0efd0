// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Polls until work in the sandbox completes; each read advances it. */
final class Poll {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private Poll() {}

  static <T> T until(Supplier<T> read, Predicate<T> done) {
    long deadline = System.nanoTime() + TIMEOUT.toNanos();
    T value = read.get();
    while (!done.test(value)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("still " + value);
      }
      value = read.get();
    }
    return value;
  }
}
