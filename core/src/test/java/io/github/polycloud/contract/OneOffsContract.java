package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.OneOffResult;
import org.junit.jupiter.api.Test;

/** What one-off commands promise everywhere. */
public abstract class OneOffsContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** An app that exists, was released, and may be changed. */
  protected abstract String app();

  @Test
  void runsARakeTaskAndGivesItsOutput() {
    assertThat(cloud().oneOffs().rake(app(), "db:migrate").output()).isNotBlank();
  }

  /** Whether commands can be run attached, and tell their exit status. */
  protected boolean runsAttached() {
    return false;
  }

  @Test
  void runsACommandAndTellsHowItEnded() {
    assumeTrue(runsAttached());
    OneOffResult good = cloud().oneOffs().run(app(), "echo one; echo two");
    assertThat(good.output()).isEqualTo("one\ntwo\n");
    assertThat(good.exitStatus()).hasValue(0);
    OneOffResult bad = cloud().oneOffs().run(app(), "no-such-command");
    assertThat(bad.output()).contains("command not found");
    assertThat(bad.exitStatus()).hasValue(127);
  }

  @Test
  void tellsTheStatusOfACommandThatEndsItsShell() {
    assumeTrue(runsAttached());
    assertThat(cloud().oneOffs().run(app(), "exit 7").exitStatus()).hasValue(7);
  }

  @Test
  void refusesABlankCommandBeforeItIsSent() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().oneOffs().run(app(), " "));
  }

  @Test
  void saysNotFoundForAnAppThatIsNotThere() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().oneOffs().rake("no-such-app", "db:migrate"));
  }
}
