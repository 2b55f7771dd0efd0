package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.ONE_OFFS_RUN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.OneOffs;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.OneOffResult;
import org.junit.jupiter.api.Test;

/** The contract of one-off commands. */
abstract class OneOffsContract extends CapabilityContract {
  OneOffsContract() {
    super(OneOffs.class);
  }

  @Test
  @RequiresOperations(ONE_OFFS_RUN)
  void runReturnsOutputAndExitStatus() {
    OneOffResult good = cloud().oneOffs().run(app(), "echo one; echo two");
    assertThat(good.output()).isEqualTo("one\ntwo\n");
    assertThat(good.exitStatus()).hasValue(0);
    OneOffResult bad = cloud().oneOffs().run(app(), "no-such-command");
    assertThat(bad.output()).contains("command not found");
    assertThat(bad.exitStatus()).hasValue(127);
  }

  @Test
  @RequiresOperations(ONE_OFFS_RUN)
  void runReturnsStatusOfCommandThatExitsItsShell() {
    assertThat(cloud().oneOffs().run(app(), "exit 7").exitStatus()).hasValue(7);
  }

  @Test
  @RequiresOperations(ONE_OFFS_RUN)
  void rejectsBlankCommandWithoutSendingIt() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().oneOffs().run(app(), " "));
  }

  @Test
  @RequiresOperations(ONE_OFFS_RUN)
  void reportsNotFoundForUnknownApp() {
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().oneOffs().run(fixture().unknownApp(), "echo one"));
  }
}
