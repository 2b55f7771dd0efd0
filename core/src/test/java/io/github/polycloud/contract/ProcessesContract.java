package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.ProcessType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What processes promise everywhere. */
public abstract class ProcessesContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** An app that exists, was released, and may be changed. */
  protected abstract String app();

  @Test
  void scalesUpAndDown() {
    assertThat(quantity(cloud().processes().scale(app(), "web", 3))).isEqualTo(3);
    assertThat(running()).isEqualTo(3);
    assertThat(quantity(cloud().processes().scale(app(), "web", 1))).isEqualTo(1);
    assertThat(running()).isEqualTo(1);
    assertThat(quantity(cloud().processes().formation(app()))).isEqualTo(1);
  }

  @Test
  void restartsAllOrOne() {
    cloud().processes().scale(app(), "web", 1);
    cloud().processes().restart(app());
    cloud().processes().restart(app(), "web.1");
    assertThat(running()).isEqualTo(1);
  }

  @Test
  void refusesATypeThatTheAppDoesNotHave() {
    assertThatThrownBy(() -> cloud().processes().scale(app(), "nosuchtype", 1))
        .isInstanceOf(CloudException.class);
  }

  @Test
  void saysNotFoundForAnAppThatIsNotThere() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().processes().formation("no-such-app"));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().processes().restart("no-such-app"));
  }

  private long running() {
    return cloud().processes().list(app()).stream()
        .filter(process -> process.type().equals("web"))
        .count();
  }

  private static int quantity(List<ProcessType> formation) {
    return formation.stream()
        .filter(type -> type.type().equals("web"))
        .findFirst()
        .orElseThrow()
        .quantity();
  }
}
