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

/** Prints the log of an app, and goes on if asked to. */
@Command(name = "logs", description = "The latest lines of the log; --tail goes on until Ctrl-C.")
final class HerokuLogs implements Callable<Integer> {
  @Mixin private HerokuApp app;

  @Option(
      names = {"-t", "--tail"},
      description = "go on with each new line")
  private boolean tail;

  @Option(
      names = {"-n", "--num"},
      paramLabel = "LINES",
      description = "how many of the latest lines (default: ${DEFAULT-VALUE})")
  private int lines = 100;

  @Option(names = "--dyno", description = "only of this dyno, for example web.1")
  private @Nullable String dyno;

  @Option(names = "--type", description = "only of dynos of this process type")
  private @Nullable String type;

  @Option(names = "--source", description = "only of app, or only of heroku")
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
      // Each line is shown at once; a reader who left, as head does, ends it.
      while (each.hasNext() && !System.out.checkError()) {
        System.out.println(each.next().raw());
      }
    }
    return 0;
  }
}
