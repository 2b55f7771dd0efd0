package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
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

  @Test
  void refusesABlankCommandBeforeItIsSent() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().oneOffs().run(app(), " "));
  }

  @Test
  void saysNotFoundForAnAppThatIsNotThere() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().oneOffs().rake("no-such-app", "db:migrate"));
  }
}
