package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Waiter;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What servers promise everywhere. */
public abstract class ServersContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** A server that runs. */
  protected Server server() {
    return cloud().servers().list().first(1).get(0);
  }

  /** Whether servers of its kind can be switched off and on. */
  protected abstract boolean switchable();

  @Test
  void listsServersThatCanBeHadOneByOne() {
    Server server = server();
    assertThat(cloud().servers().list()).contains(server);
    assertThat(cloud().servers().get(server.id())).isEqualTo(server);
  }

  @Test
  void rebootsAndTellsWhenItIsDone() {
    Server server = server();
    ServerTask task = cloud().servers().reboot(server.id());
    assertThat(task.server()).isEqualTo(server.id());
    done(task);
  }

  @Test
  void switchesOffAndOnOrSaysThatItCannot() {
    Server server = server();
    if (switchable()) {
      done(cloud().servers().stop(server.id()));
      assertThat(cloud().servers().get(server.id()).state()).isEqualTo(ServerState.STOPPED);
      done(cloud().servers().start(server.id()));
    } else {
      assertThat(assertFails(ErrorKind.UNSUPPORTED, () -> cloud().servers().stop(server.id())))
          .hasMessageContaining(server.id());
      assertFails(ErrorKind.UNSUPPORTED, () -> cloud().servers().start(server.id()));
    }
    assertThat(cloud().servers().get(server.id()).state()).isEqualTo(ServerState.RUNNING);
  }

  @Test
  void saysNotFoundForAServerThatIsNotThere() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().servers().get("no-such-server"));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().servers().reboot("no-such-server"));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().servers().start("no-such-server"));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().servers().stop("no-such-server"));
  }

  private void done(ServerTask task) {
    ServerTask done =
        Waiter.on(() -> cloud().servers().task(task))
            .until(t -> t.state().equals(TaskState.DONE))
            .failsWhen(t -> t.state().equals(TaskState.FAILED))
            .every(Duration.ofMillis(1))
            .within(Duration.ofSeconds(20))
            .await();
    assertThat(done.state()).isEqualTo(TaskState.DONE);
  }
}
