// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessType;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the formation and the running dynos of an app. */
@Command(name = "ps", description = "Prints the formation and the running dynos.")
final class HerokuPs implements Callable<Integer> {
  @Mixin private HerokuApp app;

  HerokuPs() {}

  @Override
  public Integer call() throws Exception {
    return app.connected(this::show);
  }

  private int show(Cloud cloud, String name) {
    for (ProcessType type : cloud.processes().formation(name)) {
      System.out.printf(
          "%s=%d %s: %s%n",
          type.type(), type.quantity(), orDash(type.size()), orDash(type.command()));
    }
    List<Process> dynos = cloud.processes().list(name).toList();
    for (Process dyno : dynos) {
      System.out.printf(
          "  %-12s %-10s since %s: %s%n",
          dyno.name(), dyno.state(), orDash(dyno.stateSince()), orDash(dyno.command()));
    }
    if (dynos.isEmpty()) {
      System.out.println("  no running dynos");
    }
    return 0;
  }

  private static String orDash(Object value) {
    return Objects.toString(value, "-");
  }
}
