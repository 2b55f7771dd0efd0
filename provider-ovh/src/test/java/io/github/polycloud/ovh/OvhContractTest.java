package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.PortableOperation;
import io.github.polycloud.testing.contract.ProviderContract;
import io.github.polycloud.testing.contract.ServerSample;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The provider contract on OVH. */
class OvhContractTest extends ProviderContract {
  private static Sandbox sandbox;
  private static Cloud ovh;

  @BeforeAll
  static void connect() {
    sandbox = Sandbox.start();
    ovh = Connections.to(sandbox).connect();
  }

  @AfterAll
  static void close() {
    ovh.close();
    sandbox.close();
  }

  @Override
  public Cloud cloud() {
    return ovh;
  }

  @Override
  public Cloud cloudWithWrongCredentials() {
    return Connections.to(sandbox).credential("consumer_key", "wrong-consumer-key").connect();
  }

  @Override
  public String readablePath() {
    return "/me";
  }

  @Override
  public Set<PortableOperation> unsupportedOperations() {
    return Set.of(
        PortableOperation.APPS_CREATE,
        PortableOperation.APPS_MAINTENANCE,
        PortableOperation.APPS_DELETE);
  }

  @Override
  public Optional<String> accountName() {
    return Optional.of(ovh.unwrap(Ovh.class).auth().details().account());
  }

  @Override
  public String app() {
    return ovh.unwrap(Ovh.class).webHostings().list().get(0);
  }

  @Override
  public String collaborationScope() {
    return ovh.unwrap(Ovh.class).cloudProjects().list().get(0);
  }

  @Override
  public boolean releasesHoldConfigVars() {
    return false;
  }

  @Override
  public void createRelease(String mark) {
    EngineVersions.change(ovh, app(), mark.equals("old") ? "8.2" : "8.3");
  }

  @Override
  public List<ServerSample> servers() {
    return List.of(
        new ServerSample("dedicated server", () -> ovh.servers().list().first(1).get(0), false),
        new ServerSample("VPS", OvhContractTest::vps, true),
        new ServerSample("instance", () -> NewInstances.running(ovh), true));
  }

  private static Server vps() {
    return ovh.servers().list().stream()
        .filter(server -> server.kind().equals(ServerKind.VPS))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void unsupportedAppOperationsNameAnAlternativeAndChangeNothing() {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> ovh.apps().create(NewApp.named("contract-app")),
            () -> ovh.apps().setMaintenance(app(), true),
            () -> ovh.apps().delete(app()))) {
      assertThat(assertFails(ErrorKind.UNSUPPORTED, call)).hasMessageMatching("ovh: .+; .+");
    }
    assertThat(ovh.apps().get(app()).name()).isEqualTo(app());
  }
}
