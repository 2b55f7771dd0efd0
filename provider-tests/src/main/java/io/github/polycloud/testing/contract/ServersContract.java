// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.SERVERS_GET;
import static io.github.polycloud.testing.contract.PortableOperation.SERVERS_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.SERVERS_REBOOT;
import static io.github.polycloud.testing.contract.PortableOperation.SERVERS_START;
import static io.github.polycloud.testing.contract.PortableOperation.SERVERS_STOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.Servers;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of servers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServersContract extends CapabilityContract {
  private static final ServerSample NONE =
      new ServerSample(
          "no servers",
          () -> {
            throw new IllegalStateException("the provider has no servers");
          },
          false);

  ServersContract() {
    super(Servers.class);
  }

  List<ServerSample> samples() {
    return fixture().supports(Servers.class) ? fixture().servers() : List.of(NONE);
  }

  @ParameterizedTest
  @MethodSource("samples")
  @RequiresOperations({SERVERS_LIST, SERVERS_GET})
  void getsListedServerById(ServerSample sample) {
    Server server = sample.server().get();
    assertThat(cloud().servers().list()).contains(server);
    assertThat(cloud().servers().get(server.id())).isEqualTo(server);
  }

  @ParameterizedTest
  @MethodSource("samples")
  @RequiresOperations(SERVERS_REBOOT)
  void rebootsAndReportsCompletion(ServerSample sample) {
    Server server = sample.server().get();
    ServerTask task = cloud().servers().reboot(server.id());
    assertThat(task.server()).isEqualTo(server.id());
    await(task);
  }

  @ParameterizedTest
  @MethodSource("samples")
  @RequiresOperations({SERVERS_GET, SERVERS_START, SERVERS_STOP})
  void stopsAndStartsOrReportsUnsupported(ServerSample sample) {
    Server server = sample.server().get();
    if (sample.stoppable()) {
      await(cloud().servers().stop(server.id()));
      assertThat(cloud().servers().get(server.id()).state()).isSameAs(ServerState.STOPPED);
      await(cloud().servers().start(server.id()));
    } else {
      assertThat(assertFails(ErrorKind.UNSUPPORTED, () -> cloud().servers().stop(server.id())))
          .hasMessageContaining(server.id());
      assertFails(ErrorKind.UNSUPPORTED, () -> cloud().servers().start(server.id()));
    }
    assertThat(cloud().servers().get(server.id()).state()).isSameAs(ServerState.RUNNING);
  }

  @Test
  @RequiresOperations(SERVERS_LIST)
  void listsServersById() {
    assertOrdered(cloud().servers().list(), Server::id);
  }

  @Test
  @RequiresOperations({SERVERS_LIST, SERVERS_GET})
  void findsServerThatExists() {
    Server first = cloud().servers().list().first(1).get(0);
    assertThat(cloud().servers().find(first.id())).contains(first);
    assertThat(cloud().servers().find(fixture().unknownServer())).isEmpty();
  }

  @Test
  @RequiresOperations({SERVERS_GET, SERVERS_REBOOT})
  void reportsNotFoundForUnknownServer() {
    String unknown = fixture().unknownServer();
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().servers().get(unknown));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().servers().reboot(unknown));
  }

  @Test
  @RequiresOperations({SERVERS_START, SERVERS_STOP})
  void reportsNotFoundWhenStartingOrStoppingUnknownServer() {
    String unknown = fixture().unknownServer();
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().servers().start(unknown));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().servers().stop(unknown));
  }

  private void await(ServerTask task) {
    ServerTask done =
        Waiter.polling(() -> cloud().servers().refreshTask(task))
            .until(t -> t.state().succeeded())
            .failWhen(t -> t.state().failed())
            .pollInterval(Duration.ofMillis(1))
            .timeout(Duration.ofSeconds(20))
            .await();
    assertThat(done.state()).isSameAs(TaskState.SUCCEEDED);
  }
}
