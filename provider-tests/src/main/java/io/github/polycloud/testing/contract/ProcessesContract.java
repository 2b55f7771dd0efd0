// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_FORMATION;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_RESTART;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_RESTART_ONE;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_SCALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.Processes;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessState;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.paging.Paged;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract of processes. */
abstract class ProcessesContract extends CapabilityContract {
  ProcessesContract() {
    super(Processes.class);
  }

  @Test
  @RequiresOperations({PROCESSES_FORMATION, PROCESSES_LIST, PROCESSES_SCALE})
  void scalesUpAndDown() {
    int many = fixture().scaledQuantity();
    assertThat(quantity(cloud().processes().scale(app(), fixture().processType(), many)))
        .isEqualTo(many);
    awaitRunning(many);
    assertThat(quantity(cloud().processes().scale(app(), fixture().processType(), 1))).isEqualTo(1);
    awaitRunning(1);
    assertThat(quantity(cloud().processes().formation(app()))).isEqualTo(1);
  }

  @Test
  @RequiresOperations({PROCESSES_LIST, PROCESSES_SCALE, PROCESSES_RESTART, PROCESSES_RESTART_ONE})
  void restartsAllOrOne() {
    cloud().processes().scale(app(), fixture().processType(), 1);
    awaitRunning(1);
    cloud().processes().restart(app());
    awaitRunning(1);
    cloud().processes().restart(app(), fixture().processName());
    awaitRunning(1);
  }

  @Test
  @RequiresOperations({PROCESSES_FORMATION, PROCESSES_LIST, PROCESSES_SCALE})
  void listsByNameWithNeutralStates() {
    cloud().processes().scale(app(), fixture().processType(), fixture().scaledQuantity());
    awaitRunning(fixture().scaledQuantity());
    assertOrdered(cloud().processes().list(app()), Process::name);
    assertOrdered(
        Paged.ofSinglePage(() -> cloud().processes().formation(app())), ProcessType::type);
    Waiter.polling(() -> cloud().processes().get(app(), fixture().processName()))
        .until(now -> now.state() == ProcessState.UP)
        .pollInterval(Duration.ofMillis(10))
        .timeout(Duration.ofSeconds(20))
        .await();
    cloud().processes().scale(app(), fixture().processType(), 1);
  }

  @Test
  @RequiresOperations({PROCESSES_FORMATION, PROCESSES_SCALE})
  void findsProcessType() {
    cloud().processes().scale(app(), fixture().processType(), 1);
    ProcessType type = cloud().processes().getType(app(), fixture().processType());
    assertThat(type.quantity()).isEqualTo(1);
    assertThat(cloud().processes().findType(app(), fixture().processType())).contains(type);
    String unknown = fixture().unknownProcessType();
    assertThat(cloud().processes().findType(app(), unknown)).isEmpty();
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().processes().getType(app(), unknown));
  }

  @Test
  @RequiresOperations({PROCESSES_LIST, PROCESSES_SCALE})
  void findsProcess() {
    cloud().processes().scale(app(), fixture().processType(), 1);
    awaitRunning(1);
    String name = fixture().processName();
    assertThat(cloud().processes().get(app(), name).type()).isEqualTo(fixture().processType());
    assertThat(cloud().processes().find(app(), name)).isPresent();
    String unknown = fixture().processType() + ".987";
    assertThat(cloud().processes().find(app(), unknown)).isEmpty();
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().processes().get(app(), unknown));
  }

  @Test
  @RequiresOperations(PROCESSES_SCALE)
  void rejectsUnknownProcessType() {
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> cloud().processes().scale(app(), fixture().unknownProcessType(), 1));
  }

  @Test
  @RequiresOperations({PROCESSES_FORMATION, PROCESSES_RESTART})
  void reportsNotFoundForUnknownApp() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().processes().formation(fixture().unknownApp()));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().processes().restart(fixture().unknownApp()));
  }

  @Test
  @RequiresOperations(PROCESSES_SCALE)
  void rejectsNegativeQuantityWithoutRequest() {
    String type = fixture().processType();
    String other = fixture().otherProcessType();
    assertThat(
            assertFailsWithoutRequest(
                ErrorKind.INVALID_REQUEST, cloud -> cloud.processes().scale("any-app", type, -1)))
        .hasMessageContaining(type);
    assertFailsWithoutRequest(
        ErrorKind.INVALID_REQUEST,
        cloud -> cloud.processes().scale("any-app", Map.of(type, 1, other, -1)));
  }

  /** A change of the formation does not wait for its processes. */
  private void awaitRunning(int quantity) {
    Waiter.polling(
            () ->
                cloud().processes().list(app()).stream()
                    .filter(process -> process.type().equals(fixture().processType()))
                    .count())
        .until(count -> count == quantity)
        .pollInterval(Duration.ofMillis(10))
        .timeout(Duration.ofSeconds(20))
        .await();
  }

  private int quantity(List<ProcessType> formation) {
    return formation.stream()
        .filter(type -> type.type().equals(fixture().processType()))
        .findFirst()
        .orElseThrow()
        .quantity();
  }
}
