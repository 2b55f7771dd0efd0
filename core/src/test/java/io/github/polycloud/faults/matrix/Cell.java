package io.github.polycloud.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.faults.FaultServer;
import io.github.polycloud.faults.Trouble;
import io.github.polycloud.faults.matrix.Expectation.Kept;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One fault met by one kind of call.
 *
 * @param fault what goes wrong
 * @param verb what is called
 * @param way by which door
 */
record Cell(Fault fault, Verb verb, Way way) {
  private static final Duration GOODBYE = Duration.ofSeconds(5);

  /** It took too long, which may as well be said of the machine. */
  static final class Late extends AssertionError {
    private static final long serialVersionUID = 1;

    Late(String message) {
      super(message);
    }
  }

  /** Makes the call and holds it against its row and against the laws that all rows share. */
  void check(Service service) throws Exception {
    Caller caller = new Caller(service);
    try (Place place = fault.place().open(caller)) {
      try (caller) {
        check(caller, place);
      }
      if (place.server() != null) {
        assertThat(place.server().awaitEmpty(GOODBYE)).as("%s: all connections end", this).isTrue();
      }
    }
  }

  private void check(Caller caller, Place place) throws Exception {
    Expectation expected = fault.expected(verb, way);
    caller.open(place, fault.limit().timeouts());
    int before = place.received();
    AtomicReference<Object> answer = new AtomicReference<>();
    long start = System.nanoTime();
    Throwable error = catchThrowable(() -> answer.set(caller.call(way, verb)));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    boolean interrupted = Thread.interrupted();
    int received = place.received() - before;
    int attempts = caller.attempts();
    Duration pauses = caller.pauses();

    assertThat(
            new Expectation(
                ending(answer.get(), error),
                attempts,
                received,
                kept(expected, place, caller),
                pauses))
        .as("%s: %s", this, error)
        .isEqualTo(expected);
    if (took.compareTo(fault.limit().most(expected.attempts())) >= 0) {
      throw new Late(this + " took " + took);
    }
    assertThat(took.plus(pauses))
        .as("deadline of %s", this)
        .isLessThan(fault.limit().timeouts().total().plusMillis(250));
    if (!verb.repeatable() && !fault.refusedBeforeActing()) {
      assertThat(attempts).as("attempts of what must not be repeated").isEqualTo(1);
    }
    if (error instanceof CloudException refusal) {
      assertThat(error.getMessage()).doesNotContain("\n");
      assertThat(error.getMessage().contains("outcome unknown"))
          .as("%s says that the outcome is unknown: %s", this, error)
          .isEqualTo(expected.ending() == Ending.OUTCOME_UNKNOWN);
      assertThat(interrupted && refusal.kind() != ErrorKind.CANCELLED).isFalse();
      Secrets.assertNoneIn(refusal);
    }
  }

  /** A HEAD that comes back has all that it asked for. */
  private Ending ending(@Nullable Object answer, @Nullable Throwable error) {
    return verb == Verb.HEAD && error == null ? Ending.ANSWER : Ending.of(answer, error);
  }

  /** Calls once more, now that all is well, and looks whether that took another connection. */
  private Kept kept(Expectation expected, Place place, Caller caller) {
    FaultServer server = place.server();
    if (server == null || expected.kept() == Kept.NONE) {
      return Kept.NONE;
    }
    server.change(Trouble.answer(way.answer()));
    int connections = server.connections();
    assertThat(caller.call(way, Verb.GET)).isEqualTo(Thing.RIGHT);
    return server.connections() == connections ? Kept.REUSED : Kept.DROPPED;
  }

  @Override
  public String toString() {
    return fault + ", " + verb + ", " + way;
  }
}
