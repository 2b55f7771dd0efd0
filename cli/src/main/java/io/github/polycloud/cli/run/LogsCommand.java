// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.run;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Logs;
import io.github.polycloud.cli.account.AppOptions;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.logs.AppLogs;
import io.github.polycloud.heroku.logs.LogSelection;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the log of an app, and optionally follows it. */
@Command(name = "logs", description = "Print the latest log lines of an app, or follow its log.")
public final class LogsCommand implements Callable<Integer> {
  @Mixin private CloudOptions clouds;
  @Mixin private AppOptions app;

  @Option(
      names = {"-t", "--tail"},
      description = "follow the log until Ctrl-C")
  private boolean tail;

  @Option(
      names = {"-n", "--num"},
      paramLabel = "LINES",
      description = "number of lines to start with (default: ${DEFAULT-VALUE})")
  private int lines = 100;

  @Option(
      names = {"-p", "--process"},
      paramLabel = "NAME",
      description = "print lines of this process only, for example web.1")
  private @Nullable String process;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "print lines of this process type only, for example web")
  private @Nullable String type;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "print lines of this source only, for example app or heroku")
  private @Nullable String source;

  /** Called by picocli. */
  public LogsCommand() {}

  @Override
  public Integer call() throws IOException {
    LogQuery query = new LogQuery(lines, source, process);
    try (Connections connections = clouds.open()) {
      return connections.withApp(Logs.class, app.name(), cloud -> print(cloud, query));
    }
  }

  private int print(Cloud cloud, LogQuery query) {
    try (Stream<LogLine> log = open(cloud, query)) {
      for (Iterator<LogLine> each = log.iterator(); each.hasNext(); ) {
        System.out.println(each.next().raw());
        System.out.flush();
      }
    }
    return 0;
  }

  @SuppressWarnings("try")
  private Stream<LogLine> open(Cloud cloud, LogQuery query) {
    try (Progress progress = Progress.start("log")) {
      return lines(cloud, query);
    }
  }

  private Stream<LogLine> lines(Cloud cloud, LogQuery query) {
    if (type == null) {
      return tail
          ? cloud.logs().tail(app.name(), query)
          : cloud.logs().fetch(app.name(), query).stream();
    }
    if (!cloud.provider().id().equals("heroku")) {
      throw CloudException.of(
          ErrorKind.UNSUPPORTED,
          cloud.provider().id() + " does not filter logs by type; use --process");
    }
    AppLogs logs = cloud.unwrap(Heroku.class).logs();
    LogSelection selection = new LogSelection(lines, process, type, source);
    return tail ? logs.tail(app.name(), selection) : logs.fetch(app.name(), selection).stream();
  }
}
