package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_FORMATION;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_RESTART;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_RESTART_ONE;
import static io.github.polycloud.testing.contract.PortableOperation.PROCESSES_SCALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.ops.Processes;
import java.util.List;
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
    assertThat(running()).isEqualTo(many);
    assertThat(quantity(cloud().processes().scale(app(), fixture().processType(), 1))).isEqualTo(1);
    assertThat(running()).isEqualTo(1);
    assertThat(quantity(cloud().processes().formation(app()))).isEqualTo(1);
  }

  @Test
  @RequiresOperations({PROCESSES_LIST, PROCESSES_SCALE, PROCESSES_RESTART, PROCESSES_RESTART_ONE})
  void restartsAllOrOne() {
    cloud().processes().scale(app(), fixture().processType(), 1);
    cloud().processes().restart(app());
    cloud().processes().restart(app(), fixture().processName());
    assertThat(running()).isEqualTo(1);
  }

  @Test
  @RequiresOperations(PROCESSES_SCALE)
  void rejectsUnknownProcessType() {
    assertThatThrownBy(() -> cloud().processes().scale(app(), fixture().unknownProcessType(), 1))
        .isInstanceOf(CloudException.class);
  }

  @Test
  @RequiresOperations({PROCESSES_FORMATION, PROCESSES_RESTART})
  void reportsNotFoundForUnknownApp() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().processes().formation(fixture().unknownApp()));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().processes().restart(fixture().unknownApp()));
  }

  private long running() {
    return cloud().processes().list(app()).stream()
        .filter(process -> process.type().equals(fixture().processType()))
        .count();
  }

  private int quantity(List<ProcessType> formation) {
    return formation.stream()
        .filter(type -> type.type().equals(fixture().processType()))
        .findFirst()
        .orElseThrow()
        .quantity();
  }
}
