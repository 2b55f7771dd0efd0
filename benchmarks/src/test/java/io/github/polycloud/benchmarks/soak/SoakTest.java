// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void aCancellationWithoutReasonIsDetected() {
    ledger.completed(ledger.start(true), CloudException.of(ErrorKind.CANCELLED, "interrupted"));

    assertThat(ledger.violations()).hasSize(1);
  }

  @Test
  void aCancelledOperationMayBeExecutedLaterButOnlyOnce() {
    String mark = ledger.start(false);
    ledger.permit(mark, ErrorKind.CANCELLED);
    ledger.completed(mark, CloudException.of(ErrorKind.CANCELLED, "interrupted"));
    ledger.executed(mark);

    assertThat(ledger.violations()).isEmpty();

    ledger.executed(mark);

    assertThat(ledger.violations()).containsExactly(mark + " was executed twice");
  }

  @Test
  void anErrorOfAnotherKindThanItsResponseIsDetected() {
    String mark = ledger.start(true);
    ledger.permit(mark, ErrorKind.NOT_FOUND);
    ledger.completed(mark, error(ErrorKind.INVALID_REQUEST, Outcome.RESPONDED));

    assertThat(ledger.violations()).hasSize(1);
  }

  @Test
  void aRejectedOperationThatWasExecutedIsDetected() {
    String mark = ledger.start(false);
    ledger.permit(mark, ErrorKind.NOT_FOUND);
    ledger.executed(mark);
    ledger.completed(mark, error(ErrorKind.NOT_FOUND, Outcome.RESPONDED));

    assertThat(ledger.violations()).hasSize(1);
  }

  @Test
  void anUnsentOperationThatWasExecutedIsDetectedUnlessItHasFurtherRequests() {
    CloudException unsent = error(ErrorKind.UNAVAILABLE, Outcome.NOT_SENT);
    for (boolean continued : new boolean[] {true, false}) {
      String mark = ledger.start(true);
      ledger.executed(mark);
      if (continued) {
        ledger.continued(mark);
      }
      ledger.completed(mark, unsent);

      assertThat(ledger.violations()).hasSize(continued ? 0 : 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TextInspection.TOKEN,
        "OnNlY3JldC1vZi10aGUtdXNlcg==",
        "a\u001b[2J",
        "a\u202eb",
        "a\u2028b"
      })
  void aSecretOrControlCharacterInATextIsDetected(String text) {
    List<String> problems = new ArrayList<>();
    CloudException cause = CloudException.of(ErrorKind.NOT_FOUND, "not found");
    cause.addSuppressed(new IllegalStateException(text));
    TextInspection.inspect(new IllegalStateException("failed", cause), problems::add);
    ledger.inspect("a warning", text);

    assertThat(problems).singleElement().asString().contains("IllegalStateException");
    assertThat(ledger.violations()).singleElement().asString().startsWith("a warning contains");
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

  private static CloudException error(ErrorKind kind, Outcome outcome) {
    return CloudException.of(ErrorDetails.of(kind, "failed").withOutcome(outcome));
  }
}
