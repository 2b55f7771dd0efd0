// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.ServerSample;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The provider contract on OVH. */
class OvhContractTest extends OvhContract {
  private static Sandbox sandbox;
  private static Cloud ovh;

  @BeforeAll
  static void connect() {
    sandbox = Sandbox.builder().webHostings(4).start();
    ovh = Connections.to(sandbox).connect();
  }

  @AfterAll
  static void close() {
    ovh.close();
    sandbox.close();
  }

  @Override
  Sandbox sandbox() {
    return sandbox;
  }

  @Override
  public Cloud cloud() {
    return ovh;
  }

  @Override
  public List<ServerSample> servers() {
    return List.of(
        new ServerSample("dedicated server", () -> first(ovh, ServerKind.DEDICATED), false),
        new ServerSample("VPS", () -> first(ovh, ServerKind.VPS), true),
        new ServerSample("instance", () -> NewInstances.running(ovh), true));
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
