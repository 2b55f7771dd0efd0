package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Waiter;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What servers promise everywhere. */
public abstract class ServersContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  @Test
  void listsServersThatCanBeHadOneByOne() {
    Server first = cloud().servers().list().first(1).get(0);
    assertThat(cloud().servers().get(first.id())).isEqualTo(first);
  }

  @Test
  void rebootsAndTellsWhenItIsDone() {
    Server server = cloud().servers().list().first(1).get(0);
    ServerTask task = cloud().servers().reboot(server.id());
    assertThat(task.server()).isEqualTo(server.id());
    ServerTask done =
        Waiter.on(() -> cloud().servers().task(task))
            .until(t -> t.state().equals(TaskState.DONE))
            .failsWhen(t -> t.state().equals(TaskState.FAILED))
            .every(Duration.ofMillis(1))
            .within(Duration.ofSeconds(20))
            .await();
    assertThat(done.state()).isEqualTo(TaskState.DONE);
  }

  @Test
  void saysNotFoundForAServerThatIsNotThere() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().servers().get("no-such-server"));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().servers().reboot("no-such-server"));
  }
}
