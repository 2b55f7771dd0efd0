// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.manual;

import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.logs.LogSelection;
import io.github.polycloud.heroku.model.log.LogDrain;
import io.github.polycloud.heroku.model.log.LogDrainTarget;
import io.github.polycloud.model.LogLine;
import java.io.PrintStream;
import java.util.stream.Stream;

/** Logs and log drains. */
final class LogPages {
  private LogPages() {}

  static void logs(Heroku heroku, PrintStream out) {
    for (LogLine line : heroku.logs().fetch("app-001", LogSelection.latest(5))) {
      out.println(line.source() + " " + line.process() + ": " + line.text());
    }
    heroku.oneOffs().start("app-001", "echo something new");
    LogSelection newest = LogSelection.latest(1).source("app");
    try (Stream<LogLine> lines = heroku.logs().tail("app-001", newest)) {
      LogLine found = lines.filter(line -> line.text().endsWith("new")).findFirst().orElseThrow();
      out.println("then: " + found.text());
    }
  }

  static void drains(Heroku heroku, PrintStream out) {
    LogDrainTarget target = new LogDrainTarget("syslog+tls://logs.example.org:6514");
    LogDrain added = heroku.logDrains().create("app-001", target);
    for (LogDrain drain : heroku.logDrains().list("app-001")) {
      out.println("the log is sent to " + drain.url());
    }
    heroku.logDrains().delete("app-001", added.id());
    out.println("removed the drain");
  }
}
