// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.TestFault;
import io.github.polycloud.testing.faults.matrix.Expectation.ConnectionState;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the matrix: one fault during one kind of call.
 *
 * @param fault the row
 * @param verb the HTTP method
 * @param style how the call is made
 */
record MatrixCell(FaultRow fault, Verb verb, CallStyle style) {
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);

  /** A call that took too long, possibly because the machine is busy. */
  static final class LateResultError extends AssertionError {
    private static final long serialVersionUID = 1;

    LateResultError(String message) {
      super(message);
    }
  }

  /** Makes the call and checks it against its row and against the rules that all rows share. */
  void check(FaultFixture fixture) throws Exception {
    TestCaller caller = new TestCaller(fixture);
    try (FaultTarget target = fault.target().open(caller)) {
      try (caller) {
        check(caller, target);
      }
      if (target.server() != null) {
        assertThat(target.server().awaitNoConnections(CLOSE_TIMEOUT))
            .as("%s: all connections end", this)
            .isTrue();
      }
    }
  }

  private void check(TestCaller caller, FaultTarget target) throws Exception {
    caller.open(target, fault.limit().timeouts());
    Expectation row = fault.expected(verb, style);
    Expectation expected = caller.isReady() ? row : row.attempts(1);
    int before = target.received();
    AtomicReference<@Nullable Object> value = new AtomicReference<>();
    long start = System.nanoTime();
    Throwable error = catchThrowable(() -> value.set(caller.call(style, verb)));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    boolean interrupted = Thread.interrupted();
    int received = target.received() - before;
    int attempts = caller.attempts();
    Duration pauses = caller.pauses();

    assertThat(
            new Expectation(
                result(value.get(), error),
                attempts,
                received,
                connection(expected, target, caller),
                pauses))
        .as("%s: %s", this, error)
        .isEqualTo(expected);
    if (took.compareTo(fault.limit().most(row.attempts())) >= 0) {
      throw new LateResultError(this + " took " + took);
    }
    assertThat(took.plus(pauses))
        .as("deadline of %s", this)
        .isLessThan(fault.limit().timeouts().call().plusMillis(250));
    if (!verb.repeatable() && !fault.rejectedBeforeProcessing()) {
      assertThat(attempts).as("attempts of a call that must not be retried").isEqualTo(1);
    }
    if (error instanceof CloudException failure) {
      String message = String.valueOf(failure.getMessage());
      assertThat(message).doesNotContain("\n");
      assertThat(message.contains("outcome unknown"))
          .as("%s says that the outcome is unknown: %s", this, error)
          .isEqualTo(expected.result().isOutcomeUnknown());
      assertThat(interrupted && failure.kind() != ErrorKind.CANCELLED).isFalse();
      SecretCheck.assertNoneIn(failure);
    }
  }

  /** A HEAD response never has a body. */
  private CallResult result(@Nullable Object value, @Nullable Throwable error) {
    return verb == Verb.HEAD && error == null ? CallResult.RESPONSE : CallResult.of(value, error);
  }

  /** Makes another call without a fault and checks whether it used a new connection. */
  private ConnectionState connection(Expectation expected, FaultTarget target, TestCaller caller) {
    FaultServer server = target.server();
    if (server == null || expected.connection() == ConnectionState.NONE) {
      return ConnectionState.NONE;
    }
    server.setFault(TestFault.respond(style.response()));
    int connections = server.connections();
    assertThat(caller.call(style, Verb.GET)).isEqualTo(Item.RIGHT);
    return server.connections() == connections ? ConnectionState.REUSED : ConnectionState.DROPPED;
  }

  @Override
  public String toString() {
    return fault + ", " + verb + ", " + style;
  }
}
