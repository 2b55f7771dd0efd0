package io.github.polycloud.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The soak itself for some seconds, and that its ledger notices what must not happen. */
class SoakTest {
  private final OperationLedger ledger = new OperationLedger();

  @Test
  void aShortSoakKeepsTheLawsAndSaysSo() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    SoakReport verdict =
        new Soak(50, Duration.ofSeconds(4), new PrintStream(out, true, StandardCharsets.UTF_8))
            .run();

    assertThat(verdict.holds()).as(out.toString(StandardCharsets.UTF_8)).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("the laws hold");
    assertThat(verdict.ledger().begun()).isGreaterThan(200);
  }

  @Test
  void whatIsDoneTwiceIsNoticed() {
    String mark = ledger.begin(false);
    ledger.done(mark);
    ledger.done(mark);

    assertThat(ledger.broken()).containsExactly(mark + " was carried out twice");
  }

  @Test
  void whatIsDoneAfterItsEndIsNoticed() {
    String mark = ledger.begin(false);
    ledger.done(mark);
    ledger.ended(mark, null);
    ledger.done(mark);

    assertThat(ledger.broken()).hasSize(1);
  }

  @Test
  void anAnswerToNothingIsNoticed() {
    ledger.ended(ledger.begin(true), null);

    assertThat(ledger.broken()).hasSize(1);
  }

  @Test
  void anErrorThatNoFaultExplainsIsNoticed() {
    ledger.ended(ledger.begin(true), new CloudException(ErrorKind.NOT_FOUND, "gone"));

    assertThat(ledger.broken()).hasSize(1);
  }

  @Test
  void whatNeverEndsIsNoticed() {
    String mark = ledger.begin(true);

    assertThat(ledger.unanswered()).containsExactly(mark);
  }

  @Test
  void whatMayBeRepeatedMayBeDoneTwice() {
    String mark = ledger.begin(true);
    ledger.done(mark);
    ledger.done(mark);
    ledger.ended(mark, null);

    assertThat(ledger.broken()).isEmpty();
  }
}
