// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import io.github.polycloud.ovh.Connections;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.TaskStatus;
import io.github.polycloud.ovh.model.cloud.InstanceStatus;
import io.github.polycloud.ovh.model.cloud.NewInstance;
import io.github.polycloud.ovh.model.cloud.RebootType;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerTask;
import io.github.polycloud.ovh.model.hosting.EnvVarStatus;
import io.github.polycloud.ovh.model.hosting.EnvVarType;
import io.github.polycloud.ovh.model.hosting.HostingTask;
import io.github.polycloud.ovh.model.hosting.NewEnvVar;
import io.github.polycloud.ovh.model.vps.VpsState;
import io.github.polycloud.ovh.model.vps.VpsTask;
import io.github.polycloud.ovh.model.vps.VpsTaskState;
import io.github.polycloud.sandbox.Sandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Waiters detect the completion and the failure of tasks. */
class TasksTest {
  private final Sandbox sandbox = Sandbox.start();
  private Cloud cloud;
  private Ovh ovh;
  private String server;

  @BeforeEach
  void connect() {
    cloud = Connections.to(sandbox).connect();
    ovh = cloud.unwrap(Ovh.class);
    server = ovh.dedicatedServers().list().get(0);
  }

  @AfterEach
  void close() {
    cloud.close();
    sandbox.close();
  }

  @Test
  void aRebootIsAwaited() {
    List<TaskStatus> seen = new ArrayList<>();
    DedicatedServerTask done =
        await(ovh.tasks().dedicatedServer(server).reboot().onProgress(t -> seen.add(t.status())));
    assertThat(done.doneDate()).isNotNull();
    assertThat(seen).containsExactly(TaskStatus.DOING, TaskStatus.DONE);
  }

  @Test
  void aCancelledTaskFailsTheWaiter() {
    DedicatedServerTask reboot = ovh.dedicatedServers().reboot(server);
    ovh.dedicatedServers().cancelTask(server, reboot.taskId());
    CloudException failure = fails(ovh.tasks().dedicatedServer(server).waiter(reboot));
    assertThat(failure.kind()).isEqualTo(ErrorKind.CONFLICT);
    assertThat(failure)
        .hasMessageContaining(server)
        .hasMessageContaining(Long.toString(reboot.taskId()));
  }

  @Test
  void aTaskThatIsNotVisibleYetIsAwaited() {
    sandbox.faults().inject(2, "GET", "/1.0/dedicated/server/" + server + "/task/*").status(404);
    List<TaskStatus> seen = new ArrayList<>();
    await(ovh.tasks().dedicatedServer(server).reboot().onProgress(t -> seen.add(t.status())));
    assertThat(seen).startsWith(TaskStatus.TODO, TaskStatus.TODO).endsWith(TaskStatus.DONE);
  }

  @Test
  void aTaskThatDisappearsOnceItWasSeenIsDone() {
    DedicatedServerTask reboot = ovh.dedicatedServers().reboot(server);
    String path = "/1.0/dedicated/server/" + server + "/task/" + reboot.taskId();
    Waiter<DedicatedServerTask> waiter =
        ovh.tasks()
            .dedicatedServer(server)
            .waiter(reboot)
            .onProgress(task -> sandbox.faults().inject(1, "GET", path).status(404));
    assertThat(await(waiter).status()).isEqualTo(TaskStatus.DONE);
  }

  @Test
  void theNeutralTaskOfARunningOperationIsDoneOnceItDisappears() {
    ServerTask running = new ServerTask(server, "7", "reboot", TaskState.RUNNING, "doing", null);
    assertThat(cloud.servers().refreshTask(running).state()).isEqualTo(TaskState.SUCCEEDED);
  }

  @Test
  void aHostingTaskThatDisappearsIsDone() {
    String hosting = ovh.webHostings().list().get(0);
    String task = "/1.0/hosting/web/" + hosting + "/tasks/7";
    sandbox
        .faults()
        .inject(1, "GET", task)
        .body("application/json", "{\"id\":7,\"status\":\"doing\"}");
    HostingTask todo =
        JsonMapper.shared().readValue("{\"id\":7,\"status\":\"todo\"}", HostingTask.class);
    HostingTask done = await(ovh.tasks().webHosting(hosting).waiter(todo));
    assertThat(done.status()).isEqualTo(TaskStatus.DONE);
  }

  @Test
  void theCommentOfAFailedTaskIsInTheError() {
    DedicatedServerTask reboot = ovh.dedicatedServers().reboot(server);
    sandbox
        .faults()
        .inject(1, "GET", "/1.0/dedicated/server/" + server + "/task/*")
        .body(
            "application/json",
            "{\"taskId\":7,\"status\":\"customerError\",\"comment\":\"disk is\\n\\u202efull\"}");
    assertThat(fails(ovh.tasks().dedicatedServer(server).waiter(reboot)))
        .hasMessageEndingWith("failed: disk is \\u202efull");
  }

  @Test
  void anErrorThatMayPassDoesNotEndTheWait() {
    Waiter<DedicatedServerTask> reboot = ovh.tasks().dedicatedServer(server).reboot();
    sandbox.faults().inject(9, "GET", "/1.0/dedicated/server/" + server + "/task/*").status(500);
    assertThat(await(reboot).status()).isEqualTo(TaskStatus.DONE);
  }

  @Test
  void aTimeoutNamesTheTask() {
    Waiter<DedicatedServerTask> waiter = ovh.tasks().dedicatedServer(server).reboot();
    CloudException late =
        catchThrowableOfType(CloudException.class, () -> waiter.timeout(Duration.ZERO).await());
    assertThat(late.kind()).isEqualTo(ErrorKind.TIMEOUT);
    assertThat(late).hasMessageContaining(server);
  }

  @Test
  void aVpsIsStoppedStartedAndRebooted() {
    String vps = ovh.vps().list().get(0);
    assertThat(await(ovh.tasks().vps(vps).stop()).state()).isEqualTo(VpsTaskState.DONE);
    assertThat(ovh.vps().get(vps).state()).isEqualTo(VpsState.STOPPED);
    await(ovh.tasks().vps(vps).start());
    await(ovh.tasks().vps(vps).reboot());
    assertThat(ovh.vps().get(vps).state()).isEqualTo(VpsState.RUNNING);
  }

  @Test
  void aVariableIsInEffectOnceItsTaskIsDone() {
    String hosting = ovh.webHostings().list().get(0);
    HostingTask task =
        ovh.webHostings().createEnvVar(hosting, new NewEnvVar("MODE", EnvVarType.STRING, "live"));
    await(ovh.tasks().webHosting(hosting).waiter(task));
    assertThat(ovh.webHostings().envVar(hosting, "MODE").status()).isEqualTo(EnvVarStatus.CREATED);
  }

  @Test
  void aBlockIsMovedOnceItsTaskIsDone() {
    String other = ovh.dedicatedServers().list().get(1);
    String block = ovh.ips().list(null, null, null, true, null, null, null).get(0);
    await(ovh.tasks().ip(block).moveTo(other));
    assertThat(ovh.ips().get(block).routedTo().serviceName()).isEqualTo(other);
  }

  @Test
  void anInstanceIsAwaitedByItsStatus() {
    String project = ovh.cloudProjects().list().get(0);
    InstanceTasks instance = ovh.tasks().instance(project, newInstance(project));
    await(instance.until(InstanceStatus.ACTIVE));
    assertThat(await(instance.stop()).status()).isEqualTo(InstanceStatus.SHUTOFF);
    assertThat(await(instance.start()).status()).isEqualTo(InstanceStatus.ACTIVE);
    assertThat(await(instance.reboot(RebootType.SOFT)).status()).isEqualTo(InstanceStatus.ACTIVE);
  }

  @Test
  void anInstanceInErrorStateFailsTheWaiter() {
    String project = ovh.cloudProjects().list().get(0);
    String id = newInstance(project);
    sandbox
        .faults()
        .inject(1, "GET", "/1.0/cloud/project/" + project + "/instance/" + id)
        .status(200)
        .body("application/json", "{\"id\":\"" + id + "\",\"status\":\"ERROR\"}");
    assertThat(fails(ovh.tasks().instance(project, id).until(InstanceStatus.ACTIVE)))
        .hasMessageContaining(id)
        .hasMessageContaining("ACTIVE");
  }

  @Test
  void aTaskWithoutAStatusIsAnError() {
    String vps = ovh.vps().list().get(0);
    for (String task : List.of("dedicated/server/" + server + "/task", "vps/" + vps + "/tasks")) {
      sandbox
          .faults()
          .inject(1, "GET", "/1.0/" + task + "/7")
          .body("application/json", "{\"id\":7,\"taskId\":7}");
    }
    sandbox.faults().inject(1, "GET", "/1.0/cloud/*").body("application/json", "{\"id\":\"i\"}");
    DedicatedServerTask made =
        JsonMapper.shared().readValue("{\"taskId\":7}", DedicatedServerTask.class);
    VpsTask ordered = JsonMapper.shared().readValue("{\"id\":7}", VpsTask.class);
    assertThat(
            List.of(
                ovh.tasks().dedicatedServer(server).waiter(made),
                ovh.tasks().vps(vps).waiter(ordered),
                ovh.tasks().instance("p", "i").until(InstanceStatus.ACTIVE)))
        .allSatisfy(
            waiter ->
                assertThat(fails(waiter))
                    .hasMessageContaining("lacks the field")
                    .satisfies(
                        error ->
                            assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE)));
  }

  private String newInstance(String project) {
    String flavor = ovh.cloudProjects().flavors(project, "GRA11").get(0).id();
    String image = ovh.cloudProjects().images(project, "GRA11", null, null).get(0).id();
    return ovh.instances()
        .create(project, NewInstance.builder("web", flavor, "GRA11").imageId(image).build())
        .id();
  }

  private static <T> T await(Waiter<T> waiter) {
    return waiter.pollInterval(Duration.ZERO).await();
  }

  private static CloudException fails(Waiter<?> waiter) {
    return catchThrowableOfType(CloudException.class, () -> await(waiter));
  }
}
