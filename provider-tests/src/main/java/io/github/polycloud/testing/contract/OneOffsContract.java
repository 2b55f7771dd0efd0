// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.ONE_OFFS_RUN;
import static io.github.polycloud.testing.contract.PortableOperation.ONE_OFFS_START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.capability.OneOffs;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.OneOffCommand;
import io.github.polycloud.model.OneOffProcess;
import io.github.polycloud.model.OneOffResult;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contract of one-off commands. */
abstract class OneOffsContract extends CapabilityContract {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

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
  void runPassesOutputToListenerAndReturnsIt() {
    StringBuilder received = new StringBuilder();
    Set<Thread> threads = new HashSet<>();
    OneOffResult result =
        cloud()
            .oneOffs()
            .run(
                app(),
                "echo one; echo two; exit 3",
                piece -> {
                  received.append(piece);
                  threads.add(Thread.currentThread());
                });
    assertThat(received).hasToString("one\ntwo\n");
    assertThat(result.output()).isEqualTo("one\ntwo\n");
    assertThat(result.exitStatus()).hasValue(3);
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  @RequiresOperations(ONE_OFFS_RUN)
  void exceptionOfListenerEndsTheRun() {
    IllegalStateException stop = new IllegalStateException("enough");
    assertTimeoutPreemptively(
        TIMEOUT,
        () ->
            assertThatThrownBy(
                    () ->
                        cloud()
                            .oneOffs()
                            .run(
                                app(),
                                "echo one; " + fixture().longRunningCommand(),
                                piece -> {
                                  throw stop;
                                }))
                .isSameAs(stop));
  }

  @Test
  @RequiresOperations(ONE_OFFS_RUN)
  void runsWithEnvironmentOrRefusesItWithoutRequest() {
    OneOffCommand command =
        OneOffCommand.of("echo $CONTRACT_VAR").withEnvironment("CONTRACT_VAR", "two words");
    if (offersOption(cloud -> cloud.oneOffs().run(app(), command))) {
      assertThat(cloud().oneOffs().run(app(), command).output()).isEqualTo("two words\n");
    }
  }

  @Test
  @RequiresOperations(ONE_OFFS_RUN)
  void runsWithSizeOrRefusesItWithoutRequest() {
    OneOffCommand command = OneOffCommand.of("echo one");
    if (offersOption(cloud -> cloud.oneOffs().run(app(), command.withSize("any")))) {
      OneOffCommand sized = command.withSize(fixture().processSize());
      assertThat(cloud().oneOffs().run(app(), sized).output()).isEqualTo("one\n");
    }
  }

  @Test
  @RequiresOperations(ONE_OFFS_RUN)
  void runsWithTimeToLiveOrRefusesItWithoutRequest() {
    OneOffCommand command = OneOffCommand.of("echo one").withTimeToLive(Duration.ofHours(1));
    if (offersOption(cloud -> cloud.oneOffs().run(app(), command))) {
      assertThat(cloud().oneOffs().run(app(), command).output()).isEqualTo("one\n");
    }
  }

  @Test
  @RequiresOperations(ONE_OFFS_START)
  void startTakesTheSameOptions() {
    for (OneOffCommand command :
        List.of(
            OneOffCommand.of("echo one").withEnvironment("CONTRACT_VAR", "1"),
            OneOffCommand.of("echo one").withTimeToLive(Duration.ofHours(1)))) {
      if (offersOption(cloud -> cloud.oneOffs().start(app(), command))) {
        OneOffProcess started = cloud().oneOffs().start(app(), command);
        assertThat(started.name()).isNotBlank();
        assertThat(started.command()).isEqualTo("echo one");
      }
    }
  }

  @Test
  @RequiresOperations(ONE_OFFS_RUN)
  void rejectsBlankCommandWithoutSendingIt() {
    assertFailsWithoutRequest(ErrorKind.INVALID_REQUEST, cloud -> cloud.oneOffs().run(app(), " "));
  }

  @Test
  @RequiresOperations(ONE_OFFS_RUN)
  void reportsNotFoundForUnknownApp() {
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().oneOffs().run(fixture().unknownApp(), "echo one"));
  }
}
