// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import java.time.Duration;

/**
 * The expected effect of a fault on one kind of call.
 *
 * @param result the result for the caller
 * @param attempts number of attempts, including those that could not be sent
 * @param received number of requests that the service read completely
 * @param connection the state of the connection afterwards
 * @param waits the total backoff between attempts
 */
record Expectation(
    CallResult result, int attempts, int received, ConnectionState connection, Duration waits) {

  /** The state of the connection after the call. */
  enum ConnectionState {
    REUSED,
    DROPPED,
    /** There is no connection to reuse. */
    NONE
  }

  static final Duration BACKOFF = Duration.ofMillis(3500);

  static Expectation once(CallResult result, ConnectionState connection) {
    return new Expectation(result, 1, 1, connection, Duration.ZERO);
  }

  static Expectation fourTimes(CallResult result, ConnectionState connection) {
    return new Expectation(result, 4, 4, connection, BACKOFF);
  }

  Expectation attempts(int value) {
    return new Expectation(result, value, received, connection, waits);
  }

  Expectation received(int value) {
    return new Expectation(result, attempts, value, connection, waits);
  }

  Expectation connection(ConnectionState value) {
    return new Expectation(result, attempts, received, value, waits);
  }

  Expectation waits(Duration value) {
    return new Expectation(result, attempts, received, connection, value);
  }
}
