package io.github.polycloud.faults.matrix;

import java.time.Duration;

/**
 * What a fault does to one kind of call.
 *
 * @param ending what the caller gets
 * @param attempts how many times the call is sent, or tried to be
 * @param received how many times the service reads it to its end
 * @param kept what becomes of the connection
 * @param waits the pauses between the attempts, in all
 */
record Expectation(Ending ending, int attempts, int received, Kept kept, Duration waits) {

  /** What becomes of the connection after the call. */
  enum Kept {
    REUSED,
    DROPPED,
    /** There is none that the next call could use. */
    NONE
  }

  static final Duration BACKOFF = Duration.ofMillis(3500);

  static Expectation once(Ending ending, Kept kept) {
    return new Expectation(ending, 1, 1, kept, Duration.ZERO);
  }

  static Expectation fourTimes(Ending ending, Kept kept) {
    return new Expectation(ending, 4, 4, kept, BACKOFF);
  }

  Expectation attempts(int value) {
    return new Expectation(ending, value, received, kept, waits);
  }

  Expectation received(int value) {
    return new Expectation(ending, attempts, value, kept, waits);
  }

  Expectation kept(Kept value) {
    return new Expectation(ending, attempts, received, value, waits);
  }

  Expectation waits(Duration value) {
    return new Expectation(ending, attempts, received, kept, value);
  }
}
