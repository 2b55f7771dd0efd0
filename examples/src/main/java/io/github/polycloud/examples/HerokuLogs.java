// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.logs.AppLogs;
import io.github.polycloud.heroku.logs.LogSelection;
import io.github.polycloud.model.LogLine;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the log of an app, and optionally follows it. */
@Command(name = "logs", description = "Prints the latest log lines; --tail continues until Ctrl-C.")
final class HerokuLogs implements Callable<Integer> {
  @Mixin private HerokuApp app;

  @Option(
      names = {"-t", "--tail"},
      description = "follow the log")
  private boolean tail;

  @Option(
      names = {"-n", "--num"},
      paramLabel = "LINES",
      description = "number of lines (default: ${DEFAULT-VALUE})")
  private int lines = 100;

  @Option(names = "--dyno", description = "only lines of this dyno, for example web.1")
  private @Nullable String dyno;

  @Option(names = "--type", description = "only lines of this process type")
  private @Nullable String type;

  @Option(names = "--source", description = "only lines of this source, app or heroku")
  private @Nullable String source;

  HerokuLogs() {}

  @Override
  public Integer call() throws Exception {
    return app.connected(this::print);
  }

  private int print(Cloud cloud, String name) {
    AppLogs logs = cloud.unwrap(Heroku.class).logs();
    LogSelection selection = new LogSelection(lines, dyno, type, source);
    try (Stream<LogLine> log =
        tail ? logs.tail(name, selection) : logs.fetch(name, selection).stream()) {
      Iterator<LogLine> each = log.iterator();
      // Flush each line; stop when the reader closed the pipe, as head does.
      while (each.hasNext() && !System.out.checkError()) {
        System.out.println(each.next().raw());
      }
    }
    return 0;
  }
}
