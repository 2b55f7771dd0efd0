// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.oneoff.AttachedDyno;
import io.github.polycloud.heroku.oneoff.OneOffDynos;
import io.github.polycloud.heroku.oneoff.OneOffRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a command in a one-off dyno that is attached to the terminal. */
@Command(
    name = "run",
    description = {
      "Runs a command in a one-off dyno and exits with its exit status.",
      "A single argument is a shell command line: heroku run APP -- 'echo $HOME; exit 7'."
    })
final class HerokuRun implements Callable<Integer> {
  @Mixin private HerokuApp app;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CMD",
      description = "the command, after -- if it has options")
  private List<String> arguments;

  @Option(names = "--size", description = "size of the dyno, for example standard-2X")
  private @Nullable String size;

  @Option(
      names = {"-e", "--env"},
      paramLabel = "NAME=VALUE",
      description = "config var for this command only")
  private Map<String, String> env = new LinkedHashMap<>();

  @Option(names = "--detached", description = "do not wait; the output is written to the app's log")
  private boolean detached;

  HerokuRun() {}

  @Override
  public Integer call() throws Exception {
    return app.connected(this::run);
  }

  private int run(Cloud cloud, String name) throws IOException {
    OneOffRequest.Builder request = OneOffRequest.builder(ShellQuoting.of(arguments)).env(env);
    if (size != null) {
      request.size(size);
    }
    OneOffDynos dynos = cloud.unwrap(Heroku.class).oneOffs();
    if (detached) {
      System.out.printf("%s%n", dynos.start(name, request.build()).name());
      return 0;
    }
    try (AttachedDyno dyno = dynos.attach(name, request.build())) {
      Thread typing = new Thread(() -> type(dyno), "typing");
      // A daemon thread: a pending read of standard input must not delay the exit.
      typing.setDaemon(true);
      typing.start();
      show(dyno.output());
      OptionalInt status = dyno.exitStatus();
      if (status.isEmpty()) {
        System.err.println("error: " + dyno.name() + " completed without an exit status");
      }
      return status.orElse(1);
    }
  }

  private static void type(AttachedDyno dyno) {
    try {
      System.in.transferTo(dyno.input());
      dyno.closeInput();
    } catch (IOException | CloudException e) {
      // The command has completed and reads no more input.
    }
  }

  private static void show(InputStream output) throws IOException {
    byte[] chunk = new byte[8192];
    for (int count = output.read(chunk); count >= 0; count = output.read(chunk)) {
      System.out.write(chunk, 0, count);
      System.out.flush();
    }
  }
}
