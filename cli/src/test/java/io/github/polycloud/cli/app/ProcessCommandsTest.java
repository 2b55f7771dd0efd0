// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import static io.github.polycloud.cli.SandboxClouds.done;
import static io.github.polycloud.cli.SandboxClouds.failed;
import static io.github.polycloud.cli.SandboxClouds.wantsConfirmation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.Run;
import io.github.polycloud.cli.Run.Result;
import io.github.polycloud.cli.SandboxClouds;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.model.Release;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that list and change processes and releases. */
@Tag("jdk-independent")
class ProcessCommandsTest {
  private static Sandbox sandbox;
  private static Cloud heroku;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(5).start();
    heroku = SandboxClouds.heroku(sandbox);
  }

  @AfterAll
  static void stop() {
    heroku.close();
    sandbox.close();
  }

  private Run run() {
    return Run.in(folder).on(sandbox);
  }

  private static Map<String, Integer> formation(String app) {
    return heroku.processes().formation(app).stream()
        .collect(Collectors.toMap(ProcessType::type, ProcessType::quantity));
  }

  @Test
  void formationAndRunningProcessesAreInOneList() throws Exception {
    List<String> names = List.of("web", "worker", "web.1");
    assertThat(done(run().args("processes", "-a", "app-005", "-q")).lines())
        .containsExactlyElementsOf(names);
    List<String> all =
        done(run().args("processes", "-o", "csv", "--fields", "app,name")).lines().toList();
    assertThat(all).startsWith("app,name", "app-001,web").contains("app-005,web.1");
  }

  @Test
  void anAppWhoseProcessesCannotBeListedDoesNotHideOthers() throws Exception {
    sandbox.faults().inject(1, "GET", "/apps/app-004/formation").status(403);
    Result result = run().args("processes", "-q");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(4 * 3).doesNotHaveDuplicates().contains("app-001 web.1");
    assertThat(result.err()).startsWith("error: app-004: ").hasLineCount(1);
  }

  @Test
  void oneTypeIsScaledAtOnceAndSeveralAreConfirmed() throws Exception {
    assertThat(run().args("processes", "scale", "-a", "app-001", "worker=2").err())
        .isEqualTo("scaled app app-001 on heroku: worker 0 -> 2\n");
    String[] both = {"processes", "scale", "-a", "app-001", "web=2", "worker=0"};
    wantsConfirmation(run().args(both), "web 1 -> 2", "worker 2 -> 0");
    assertThat(formation("app-001")).isEqualTo(Map.of("web", 1, "worker", 2));

    String[] confirmed = {"processes", "scale", "-a", "app-001", "web=2", "worker=0", "--yes"};
    assertThat(done(run().args(confirmed))).isEmpty();
    assertThat(formation("app-001")).isEqualTo(Map.of("web", 2, "worker", 0));
  }

  @Test
  void malformedOrUnknownTypesAreUsage() throws Exception {
    String[] scale = {"processes", "scale", "-a", "app-001"};
    for (String wrong : List.of("web", "web=-1", "web=many", "=1")) {
      failed(run().args(scale[0], scale[1], scale[2], scale[3], wrong), 2, "web=2");
    }
    failed(run().args("processes", "scale", "-a", "app-001", "wrk=1"), 2, "it has web, worker");
    run().args("apps", "create", "no-processes", "-c", "heroku");
    failed(run().args("processes", "scale", "-a", "no-processes", "web=1"), 2, "it has none");
    run().args("apps", "delete", "-a", "no-processes", "--yes");
    assertThat(run().args("processes", "--help").out()).contains("\nCommands:\n  list ");
  }

  @Test
  void processesAreRestartedAndStopped() throws Exception {
    Instant before = heroku.processes().get("app-002", "web.1").stateSince();
    wantsConfirmation(run().args("processes", "restart", "-a", "app-002"), "web.1");
    assertThat(heroku.processes().get("app-002", "web.1").stateSince()).isEqualTo(before);
    assertThat(run().args("processes", "restart", "-a", "app-002", "--process", "web.1").err())
        .isEqualTo("restarted web.1 of app app-002 on heroku\n");
    Instant first = heroku.processes().get("app-002", "web.1").stateSince();
    assertThat(first).isAfter(before);
    assertThat(done(run().args("processes", "restart", "-a", "app-002", "--yes"))).isEmpty();
    assertThat(heroku.processes().get("app-002", "web.1").stateSince()).isAfter(first);

    String oneOff = heroku.oneOffs().start("app-002", "sleep 600").name();
    Result stopped = run().args("processes", "stop", "-a", "app-002", oneOff, "nope.1", "--yes");
    assertThat(stopped.status()).isEqualTo(1);
    assertThat(stopped.err()).contains("stopped " + oneOff + " of app app-002", "error: nope.1: ");
    assertThat(heroku.processes().find("app-002", oneOff)).isEmpty();
  }

  @Test
  void releasesAreListedNewestFirst() throws Exception {
    assertThat(done(run().args("releases", "-a", "app-003", "-q", "-n", "2")))
        .isEqualTo("v6\nv5\n");
    assertThat(done(run().args("releases", "-q", "-c", "heroku"))).matches("(app-00\\d v\\d\n){5}");
    failed(run().args("releases", "-n", "0"), 2, "--num must be at least 1");
  }

  @Test
  void anAppIsRolledBackToTheReleaseBefore() throws Exception {
    wantsConfirmation(run().args("rollback", "-a", "app-004"), "from v6 of ", "to   v5 of ");
    assertThat(heroku.releases().current("app-004").version()).isEqualTo(6);

    Result done = run().args("rollback", "-a", "app-004", "v3", "--yes");
    assertThat(done(done)).isEqualTo("v7\n");
    assertThat(done.err()).endsWith("rolled back app app-004 on heroku to v3\n");
    assertThat(heroku.releases().current("app-004"))
        .extracting(Release::description)
        .asString()
        .contains("v3");
    failed(run().args("rollback", "-a", "app-004", "99", "--yes"), 1, "release");
  }
}
