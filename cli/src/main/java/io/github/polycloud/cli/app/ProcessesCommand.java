// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.Processes;
import io.github.polycloud.cli.account.Missing;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists, scales and restarts processes. */
@Command(
    name = "processes",
    description = "List, scale, restart and stop the processes of apps.",
    subcommands = {
      ProcessesCommand.Listed.class,
      ProcessesCommand.Scale.class,
      ProcessesCommand.Restart.class,
      ProcessesCommand.Stop.class
    })
public final class ProcessesCommand extends ListProcesses {
  private static final int PARALLELISM = 8;

  /** Called by picocli. */
  public ProcessesCommand() {}

  /** Does the same under a name. */
  @Command(name = "list", description = "List process types and running processes.")
  static final class Listed extends ListProcesses {
    Listed() {}
  }

  /** Sets the number of processes of types. */
  @Command(name = "scale", description = "Set the number of processes of process types.")
  static final class Scale extends ConfirmedAppChange<Processes> {
    @Parameters(
        arity = "1..*",
        paramLabel = "TYPE=NUMBER",
        description = "for example web=2 worker=0; several have to be confirmed")
    private List<String> arguments;

    private final Map<String, Integer> quantities = new LinkedHashMap<>();

    Scale() {
      super(Processes.class);
    }

    @Override
    void check() {
      for (String argument : arguments) {
        if (!argument.matches("[^=]+=\\d{1,6}")) {
          throw invalid("'" + argument + "' is not TYPE=NUMBER, for example web=2");
        }
        int sign = argument.indexOf('=');
        quantities.put(argument.substring(0, sign), Integer.valueOf(argument.substring(sign + 1)));
      }
    }

    @Override
    int change(Processes processes, AppTarget target) {
      Map<String, Integer> current = new LinkedHashMap<>();
      for (ProcessType type : processes.formation(target.name())) {
        current.put(type.type(), type.quantity());
      }
      List<String> steps = new ArrayList<>();
      quantities.forEach(
          (type, number) -> {
            if (!current.containsKey(type)) {
              throw invalid(
                  String.format(
                      "app %s has no process type %s; it has %s",
                      target.name(), type, AppTarget.listed(current.keySet())));
            }
            steps.add(type + " " + current.get(type) + " -> " + number);
          });
      if (steps.size() > 1 && !confirm("scale app " + target, steps)) {
        return declined();
      }
      processes.scale(target.name(), quantities);
      return done("scaled app %s: %s", target, String.join(", ", steps));
    }
  }

  /** Restarts processes. */
  @Command(
      name = "restart",
      description = "Restart the processes of an app; one-off processes keep running.")
  static final class Restart extends ConfirmedAppChange<Processes> {
    @Option(names = "--type", paramLabel = "TYPE", description = "restart those of this type only")
    private @Nullable String type;

    @Option(
        names = "--process",
        paramLabel = "NAME",
        description = "restart this process only, for example web.1; need not be confirmed")
    private @Nullable String process;

    Restart() {
      super(Processes.class);
    }

    @Override
    void check() {
      if (type != null && process != null) {
        throw invalid("--type and --process exclude each other");
      }
    }

    @Override
    int change(Processes processes, AppTarget target) {
      String app = target.name();
      if (process != null) {
        processes.restart(app, process);
        return done("restarted %s of app %s", process, target);
      }
      List<String> types = processes.formation(app).stream().map(ProcessType::type).toList();
      if (type != null && !types.contains(type)) {
        throw invalid(
            String.format(
                "app %s has no process type %s; it has %s", app, type, AppTarget.listed(types)));
      }
      List<String> affected =
          processes.list(app).stream()
              .filter(each -> type == null ? types.contains(each.type()) : each.type().equals(type))
              .map(Process::name)
              .toList();
      if (!confirm("restart app " + target, affected)) {
        return declined();
      }
      if (type == null) {
        processes.restart(app);
      } else {
        processes.restartType(app, type);
      }
      return done("restarted %s of app %s", type == null ? "the processes" : type, target);
    }
  }

  /** Stops processes. */
  @Command(
      name = "stop",
      description = "Stop processes; those of a process type are replaced by new ones.")
  static final class Stop extends ConfirmedAppChange<Processes> {
    @Parameters(
        arity = "1..*",
        paramLabel = "NAME",
        description = "for example run.1234; several have to be confirmed")
    private List<String> names;

    Stop() {
      super(Processes.class);
    }

    @Override
    int change(Processes processes, AppTarget target) {
      if (names.size() > 1 && !confirm("stop processes of app " + target, names)) {
        return declined();
      }
      return options()
          .report(
              Bulk.of(PARALLELISM)
                  .map(
                      names,
                      name -> {
                        try {
                          processes.stop(target.name(), name);
                        } catch (NotFoundException e) {
                          throw Missing.hint(e, listing(target.name()));
                        }
                        return "stopped " + name + " of app " + target;
                      }),
              name -> name);
    }
  }
}
