// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.ONE_OFFS_START;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_RESTART;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_RESTART_ONE;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_RESTART_TYPE;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_SCALE;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_STOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.OneOffs;
import io.github.polycloud.capability.Processes;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.OneOffProcess;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The contract of restarts and stops: of what is restarted, and of one-off processes, which keep
 * running until they are stopped.
 */
abstract class RestartContract extends CapabilityContract {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  // The time of a state may be given in seconds.
  private static final Duration LONGER_THAN_A_SECOND = Duration.ofMillis(1_100);

  RestartContract() {
    super(Processes.class);
  }

  @Test
  @RequiresOperations({PROCESSES_LIST, PROCESSES_RESTART, PROCESSES_STOP, ONE_OFFS_START})
  void restartOfAnAppLeavesOneOffsRunning() {
    OneOffProcess oneOff = startLongOneOff();
    cloud().processes().restart(app());
    assertThat(cloud().processes().get(app(), oneOff.name()).state()).isSameAs(ProcessState.UP);
    stop(oneOff);
  }

  @Test
  @RequiresOperations({PROCESSES_LIST, PROCESSES_RESTART_ONE, PROCESSES_STOP, ONE_OFFS_START})
  void restartOfAOneOffIsRefused() {
    OneOffProcess oneOff = startLongOneOff();
    assertThat(
            assertFails(
                ErrorKind.INVALID_REQUEST, () -> cloud().processes().restart(app(), oneOff.name())))
        .hasMessageContaining(oneOff.name())
        .hasMessageContaining("stop");
    assertThat(cloud().processes().get(app(), oneOff.name()).state()).isSameAs(ProcessState.UP);
    stop(oneOff);
  }

  @Test
  @RequiresOperations({PROCESSES_LIST, PROCESSES_SCALE, PROCESSES_RESTART_TYPE})
  void restartsOneTypeOnly() throws InterruptedException {
    String type = fixture().processType();
    String other = fixture().otherProcessType();
    cloud().processes().scale(app(), Map.of(type, 1, other, 1));
    Instant before = upSince(type);
    Instant otherBefore = upSince(other);
    Thread.sleep(LONGER_THAN_A_SECOND.toMillis());
    cloud().processes().restartType(app(), type);
    awaitRestart(type, before);
    assertThat(upSince(other)).isEqualTo(otherBefore);
    cloud().processes().scale(app(), other, 0);
  }

  @Test
  @RequiresOperations({PROCESSES_LIST, PROCESSES_SCALE, PROCESSES_STOP})
  void stoppedProcessOfTheFormationIsReplaced() throws InterruptedException {
    String type = fixture().processType();
    cloud().processes().scale(app(), type, 1);
    awaitRestart(type, Instant.MIN);
    Instant before = upSince(type);
    Thread.sleep(LONGER_THAN_A_SECOND.toMillis());
    cloud().processes().stop(app(), fixture().processName());
    awaitRestart(type, before);
  }

  @Test
  @RequiresOperations({PROCESSES_LIST, PROCESSES_STOP, ONE_OFFS_START})
  void stoppedOneOffEnds() {
    OneOffProcess oneOff = startLongOneOff();
    stop(oneOff);
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().processes().stop(app(), oneOff.name()));
  }

  @Test
  @RequiresOperations(PROCESSES_STOP)
  void reportsNotFoundForStopOfUnknownProcess() {
    String unknown = fixture().processType() + ".987";
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().processes().stop(app(), unknown));
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().processes().stop(fixture().unknownApp(), unknown));
    assertFailsWithoutRequest(
        ErrorKind.INVALID_REQUEST, cloud -> cloud.processes().stop("any-app", " "));
  }

  @Test
  @RequiresOperations(PROCESSES_RESTART_TYPE)
  void reportsNotFoundForUnknownType() {
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> cloud().processes().restartType(app(), fixture().unknownProcessType()));
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> cloud().processes().restartType(fixture().unknownApp(), fixture().processType()));
  }

  @Test
  @RequiresOperations(PROCESSES_RESTART_ONE)
  void reportsNotFoundForUnknownProcess() {
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> cloud().processes().restart(app(), fixture().processType() + ".987"));
  }

  private OneOffProcess startLongOneOff() {
    OneOffProcess started =
        fixture().cloudFor(OneOffs.class).oneOffs().start(app(), fixture().longRunningCommand());
    Waiter.polling(() -> cloud().processes().find(app(), started.name()))
        .until(now -> now.isPresent() && now.get().state().up())
        .pollInterval(Duration.ofMillis(10))
        .timeout(TIMEOUT)
        .await();
    return started;
  }

  private void stop(OneOffProcess oneOff) {
    cloud().processes().stop(app(), oneOff.name());
    Waiter.polling(() -> cloud().processes().find(app(), oneOff.name()))
        .until(Optional::isEmpty)
        .pollInterval(Duration.ofMillis(10))
        .timeout(TIMEOUT)
        .await();
  }

  /** Awaits a running process that was started after this time; null if times are not reported. */
  private void awaitRestart(String type, @Nullable Instant before) {
    Waiter.polling(() -> first(type))
        .until(
            now ->
                now.isPresent()
                    && now.get().state().up()
                    && (before == null
                        || now.get().stateSince() == null
                        || now.get().stateSince().isAfter(before)))
        .pollInterval(Duration.ofMillis(10))
        .timeout(TIMEOUT)
        .await();
  }

  private Optional<Process> first(String type) {
    return cloud().processes().list(app()).stream()
        .filter(process -> process.type().equals(type))
        .findFirst();
  }

  private @Nullable Instant upSince(String type) {
    return first(type).map(Process::stateSince).orElse(null);
  }
}
