// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.CloudBuilder;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.DynoCount;
import io.github.polycloud.heroku.legacy.model.DynoType;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.Quantity;
import io.github.polycloud.heroku.legacy.model.QuantityChange;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scaling before and since Cedar, and its retries. */
class ProcessesTest extends LegacyTestCase {
  @Override
  CloudBuilder configure(CloudBuilder connection) {
    return connection.timeSource(new FakeTimeSource().timing());
  }

  @Test
  void scalesToAQuantityAndByADifference() {
    String app = anApp();
    assertThat(legacy.processes().scale(app, new Quantity("web", 2))).isEqualTo("2");
    assertThat(legacy.processes().scaleBy(app, new QuantityChange("web", 1))).isEqualTo("3");
    assertThat(legacy.processes().scaleBy(app, new QuantityChange("web", -2))).isEqualTo("1");
    assertThat(sandbox.requests().find("POST", "/apps/*/ps/scale"))
        .extracting(request -> request.body())
        .containsExactly("type=web&qty=2", "type=web&qty=%2B1", "type=web&qty=-2");
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> legacy.processes().scaleBy(app, new QuantityChange("nosuchtype", 1)));
  }

  @Test
  void aQuantityIsRetriedButADifferenceNever() {
    String app = anApp();
    sandbox.faults().inject(1, "POST", "/apps/*/ps/scale").resetAfterProcessing();
    assertThat(legacy.processes().scale(app, new Quantity("web", 2))).isEqualTo("2");
    assertThat(sandbox.requests().count("POST", "/apps/*/ps/scale")).isEqualTo(2);
    sandbox.faults().inject(1, "POST", "/apps/*/ps/scale").resetAfterProcessing();
    assertFails(
        ErrorKind.NETWORK, () -> legacy.processes().scaleBy(app, new QuantityChange("web", 1)));
    assertThat(sandbox.requests().count("POST", "/apps/*/ps/scale")).isEqualTo(3);
  }

  @Test
  void aNegativeQuantityIsRejectedBecauseItWouldBeADifference() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> new Quantity("web", -1));
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> cloud.processes().scale("shop", Map.of("web", 1, "worker", -1)));
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void restartsTheTypesOfTheFormationOneByOne() {
    String app = anApp();
    cloud.processes().scale(app, Map.of("web", 2, "worker", 1));
    cloud.oneOffs().start(app, "sleep 300");
    cloud.processes().restart(app);
    assertThat(sandbox.requests().find("POST", "/apps/*/ps/restart"))
        .extracting(request -> request.body())
        .containsExactly("type=web", "type=worker");
    cloud.processes().scale(app, "worker", 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run.1", "run.4711", "run"})
  void aOneOffIsNotRestarted(String process) {
    assertThat(
            assertFails(
                ErrorKind.INVALID_REQUEST, () -> cloud.processes().restart("shop", process)))
        .hasMessageContaining("stop");
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.processes().restartType("shop", "run"));
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.processes().restartType("shop", " "));
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void theWordsOfTheServiceAreMappedToTheNeutralStates() {
    respond(
        "GET",
        "/apps/shop/ps",
        200,
        "application/json",
        "[{\"process\":\"web.2\",\"state\":\"created\"},{\"process\":\"web.1\",\"state\":\"up\"},"
            + "{\"process\":\"web.3\",\"state\":\"odd\"}]");
    List<Process> processes = cloud.processes().list("shop").toList();
    assertThat(processes)
        .extracting(Process::state)
        .containsExactly(ProcessState.UP, ProcessState.STARTING, ProcessState.of("odd"));
    assertThat(processes)
        .extracting(Process::providerState)
        .containsExactly("up", "created", "odd");
  }

  @Test
  void aRejectedSizeIsToldFromAnUnknownType() {
    String app = anApp();
    assertFails(ErrorKind.NOT_FOUND, () -> cloud.processes().resize(app, "nosuchtype", "2X"));
    sandbox.faults().inject(1, "PUT", "/apps/*/formation").status(422);
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.processes().resize(app, "web", "2X"));
  }

  @Test
  void listsTheProcessTypesOfAnApp() {
    assertThat(legacy.processes().types(anApp())).extracting(DynoType::name).contains("web");
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.processes().types("no-such-app"));
  }

  @Test
  void setsDynosAndWorkersInTextAndInJson() {
    legacy.apps().create(Form.of("app[name]", "old").and("app[stack]", "bamboo-mri-1.9.2"));
    assertThat(legacy.processes().dynos("old", Form.of("dynos", "3"))).isEqualTo("3");
    assertThat(legacy.processes().dynosAsJson("old", Form.of("dynos", "2")))
        .isEqualTo(new DynoCount("old", 2, null));
    assertThat(legacy.processes().workers("old", Form.of("workers", "3"))).isEqualTo("3");
    assertThat(legacy.processes().workersAsJson("old", Form.of("workers", "2")))
        .isEqualTo(new DynoCount("old", null, 2));
    assertThat(sent("PUT", "/apps/old/workers").body()).isEqualTo("workers=3");
  }

  @Test
  void dynosAreUnsupportedOnCedar() {
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> legacy.processes().dynos(anApp(), Form.of("dynos", "3")));
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> legacy.processes().workersAsJson(anApp(), Form.of("workers", "3")));
  }

  @Test
  void restartsAndStopsByType() {
    String app = anApp();
    legacy.processes().scale(app, new Quantity("web", 1));
    assertThat(legacy.processes().restart(app, Form.of("type", "web"))).isEqualTo("ok");
    assertThat(legacy.processes().stop(app, Form.of("type", "web"))).isEqualTo("ok");
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.processes().stop(app, Form.empty()));
  }

  @Test
  void restartsTheServerAsIn2008() {
    legacy.processes().restartServer(anApp());
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.processes().restartServer("no-such-app"));
  }

  @Test
  void countsRunningProcessesWhereTheServiceDoesNotListTypes() {
    String app = anApp();
    cloud.processes().scale(app, "web", 2);
    sandbox.faults().inject(1, "GET", "/apps/*/dyno-types").status(404);
    assertThat(cloud.processes().formation(app))
        .singleElement()
        .satisfies(
            type -> {
              assertThat(type.type()).isEqualTo("web");
              assertThat(type.quantity()).isEqualTo(2);
              assertThat(type.size()).isNotBlank();
            });
  }
}
