package io.github.polycloud.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A short soak, and tests that the ledger detects violations. */
class SoakTest {
  private final OperationLedger ledger = new OperationLedger();

  @Test
  void aShortSoakHoldsAllInvariants() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    SoakReport report =
        new Soak(50, Duration.ofSeconds(4), new PrintStream(out, true, StandardCharsets.UTF_8))
            .run();

    assertThat(report.holds()).as(out.toString(StandardCharsets.UTF_8)).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("all invariants hold");
    assertThat(report.ledger().started()).isGreaterThan(200);
  }

  @Test
  void aSecondExecutionIsDetected() {
    String mark = ledger.start(false);
    ledger.executed(mark);
    ledger.executed(mark);

    assertThat(ledger.violations()).containsExactly(mark + " was executed twice");
  }

  @Test
  void anExecutionAfterCompletionIsDetected() {
    String mark = ledger.start(false);
    ledger.executed(mark);
    ledger.completed(mark, null);
    ledger.executed(mark);

    assertThat(ledger.violations()).hasSize(1);
  }

  @Test
  void successWithoutExecutionIsDetected() {
    ledger.completed(ledger.start(true), null);

    assertThat(ledger.violations()).hasSize(1);
  }

  @Test
  void anUnexplainedErrorIsDetected() {
    ledger.completed(ledger.start(true), CloudException.of(ErrorKind.NOT_FOUND, "not found"));

    assertThat(ledger.violations()).hasSize(1);
  }

  @Test
  void anIncompleteOperationIsDetected() {
    String mark = ledger.start(true);

    assertThat(ledger.incomplete()).containsExactly(mark);
  }

  @Test
  void idempotentOperationsMayBeExecutedTwice() {
    String mark = ledger.start(true);
    ledger.executed(mark);
    ledger.executed(mark);
    ledger.completed(mark, null);

    assertThat(ledger.violations()).isEmpty();
  }
}
