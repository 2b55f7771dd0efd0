// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.run;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.OneOffs;
import io.github.polycloud.cli.account.AppOptions;
import io.github.polycloud.cli.account.ChangeOptions;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.oneoff.OneOffRequest;
import io.github.polycloud.model.OneOffCommand;
import io.github.polycloud.model.OneOffResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a command in the environment of an app, attached to the terminal. */
@Command(
    name = "run",
    description = {
      "Run a one-off command in the environment of an app and exit with its exit status.",
      "A single argument is a shell command line: polycloud run -a APP -- 'echo $HOME; exit 7'."
    })
public final class RunCommand implements Callable<Integer> {
  @Mixin private CloudOptions clouds;
  @Mixin private AppOptions app;
  @Mixin private ChangeOptions change;

  @Parameters(
      arity = "1..*",
      paramLabel = "CMD",
      description = "the command, after -- if it has options")
  private List<String> arguments;

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      description = "size of the process, for example standard-2X")
  private @Nullable String size;

  @Option(
      names = {"-e", "--env"},
      paramLabel = "NAME=VALUE",
      description = "set a config var for this command only; repeatable")
  private Map<String, String> env = new LinkedHashMap<>();

  @Option(
      names = "--detached",
      description = "print the name of the process and do not wait; its output is in the log")
  private boolean detached;

  /** Called by picocli. */
  public RunCommand() {}

  @Override
  public Integer call() throws IOException {
    OneOffCommand command = OneOffCommand.of(ShellQuoting.of(arguments)).withEnvironment(env);
    if (size != null) {
      command = command.withSize(size);
    }
    OneOffCommand whole = command;
    try (Connections connections = change.open(clouds)) {
      return connections.withApp(OneOffs.class, app.name(), cloud -> run(cloud, whole));
    }
  }

  private int run(Cloud cloud, OneOffCommand command) throws IOException {
    if (change.isDryRun()) {
      cloud.apps().get(app.name());
      // An attached process has a stream that no rehearsal can make up.
      cloud.oneOffs().start(app.name(), command);
      change.done("run on app " + app.name() + ": " + command.command());
      return 0;
    }
    if (detached) {
      System.out.println(cloud.oneOffs().start(app.name(), command).name());
      return 0;
    }
    return cloud.provider().id().equals("heroku")
        ? Attached.run(cloud.unwrap(Heroku.class).oneOffs(), app.name(), request(command))
        : captured(cloud, command);
  }

  private OneOffRequest request(OneOffCommand command) {
    OneOffRequest.Builder request = OneOffRequest.builder(command.command()).env(env);
    return size == null ? request.build() : request.size(size).build();
  }

  /** Without input, for clouds that do not attach. */
  private int captured(Cloud cloud, OneOffCommand command) {
    OneOffResult result = cloud.oneOffs().run(app.name(), command, RunCommand::print);
    if (result.exitStatus().isEmpty()) {
      System.err.println("error: " + cloud.provider().id() + " does not tell the exit status");
    }
    return result.exitStatus().orElse(ExitStatus.FAILURE);
  }

  private static void print(String piece) {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }
}
