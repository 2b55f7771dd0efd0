// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import io.github.polycloud.cli.account.Profiles;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the sandbox to other processes. */
@Command(
    name = "sandbox",
    description = {
      "Serve the APIs of all clouds with invented data until it is ended.",
      "Prints URLs and credentials as one line of JSON, or with --env as lines for a shell:",
      "  eval \"$(polycloud sandbox --env --background)\"",
      "  kill $POLYCLOUD_SANDBOX_PID",
      "Ends within seconds of SIGTERM or Ctrl-C, open requests or not."
    })
public final class SandboxCommand implements Callable<Integer> {
  private static final long LONGEST_CLOSING_MILLIS = 4000;

  @Option(names = "--env", description = "print export lines for a POSIX shell instead of JSON")
  private boolean env;

  @Option(
      names = "--background",
      description =
          "end when the sandbox serves, and leave it running with a log file; not with Windows")
  private boolean background;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "save URLs and credentials as this profile")
  private @Nullable String profile;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "listen on this address; on any but loopback, others can use the sandbox (default:"
              + " 127.0.0.1)")
  private @Nullable String host;

  @Option(
      names = "--name",
      split = ",",
      paramLabel = "NAME,...",
      hideParamSyntax = true,
      description =
          "name by which other containers reach it, for the certificate and URLs; repeatable")
  private List<String> names = List.of();

  @Option(
      names = "--seed",
      paramLabel = "FILE",
      description = "begin with the content that this JSON file describes")
  private @Nullable Path seed;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "keep content and credentials in this file over restarts; one sandbox at a time")
  private @Nullable Path state;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "port of Heroku (default: a free one)")
  private int port;

  @Option(
      names = "--ovh-port",
      paramLabel = "PORT",
      description = "port of OVH (default: a free one)")
  private int ovhPort;

  @Option(
      names = "--apps",
      paramLabel = "N",
      description = "number of apps (default: ${DEFAULT-VALUE})")
  private int apps = 5;

  @Option(
      names = "--bills",
      paramLabel = "N",
      description = "number of bills (default: ${DEFAULT-VALUE})")
  private int bills = 12;

  @Option(
      names = "--servers",
      paramLabel = "N",
      description = "number of servers (default: ${DEFAULT-VALUE})")
  private int servers = 3;

  @Option(
      names = "--rate-limit",
      paramLabel = "N",
      description = "calls per hour to Heroku until it responds with 429 (default: no limit)")
  private @Nullable Integer rateLimit;

  @Option(
      names = "--tls",
      description = "serve HTTPS; JSON and export lines name the file of the certificate")
  private boolean tls;

  @Spec private CommandSpec spec;

  /** Called by picocli. */
  public SandboxCommand() {}

  @Override
  public Integer call() throws InterruptedException, IOException {
    SandboxBuilder builder = builder();
    if (profile != null) {
      Profiles.system().requireWritable(profile, List.of("heroku", "ovh"));
    }
    if (background) {
      return BackgroundSandbox.start(
          spec.root().userObject().getClass(), spec.commandLine().getParseResult().originalArgs());
    }
    Sandbox sandbox = start(builder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(sandbox)));
    SandboxAccess access = new SandboxAccess(sandbox);
    if (profile != null) {
      access.profile().forEach((cloud, values) -> Profiles.system().save(profile, cloud, values));
      System.err.printf("saved as profile %s; use it with --profile %s%n", profile, profile);
    }
    System.out.println(env ? access.exports() : sandbox.describe());
    System.out.flush();
    new CountDownLatch(1).await();
    return 0;
  }

  private Sandbox start(SandboxBuilder builder) {
    try {
      return builder.start();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private SandboxBuilder builder() {
    try {
      SandboxBuilder builder =
          Sandbox.builder().port(port).ovhPort(ovhPort).apps(apps).bills(bills).servers(servers);
      if (rateLimit != null) {
        builder.rateLimit(rateLimit);
      }
      if (host != null) {
        builder.host(host);
      }
      if (!names.isEmpty()) {
        builder.names(names.toArray(String[]::new));
      }
      if (seed != null) {
        builder.seed(CommandEnvironment.file(seed));
      }
      if (state != null) {
        builder.state(CommandEnvironment.file(state));
      }
      return tls ? builder.tls() : builder;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  /** Closes the sandbox, but lets the process end in time whatever its clients are doing. */
  private void close(Sandbox sandbox) {
    FutureTask<Void> closing = new FutureTask<>(sandbox::close, null);
    Thread thread = new Thread(closing, "sandbox-closing");
    thread.setDaemon(true);
    thread.start();
    try {
      closing.get(LONGEST_CLOSING_MILLIS, TimeUnit.MILLISECONDS);
      BackgroundSandbox.deleteEmptyLog();
    } catch (ExecutionException e) {
      fail(String.valueOf(e.getCause().getMessage()));
    } catch (TimeoutException e) {
      if (state != null) {
        fail("the last changes are not in " + state + ", because the sandbox did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A process that a signal ends has the status of the signal, unless it is halted. */
  private static void fail(String problem) {
    System.err.println("error: " + problem);
    System.err.flush();
    Runtime.getRuntime().halt(ExitStatus.FAILURE);
  }
}
