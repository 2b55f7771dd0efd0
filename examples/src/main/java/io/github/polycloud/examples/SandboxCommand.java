// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxBuilder;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
      "Serves all three APIs on the loopback interface until it is terminated.",
      "Prints URLs and credentials as one line of JSON.",
      "Ends within seconds of SIGTERM or SIGINT, open requests or not."
    })
final class SandboxCommand implements Callable<Integer> {
  private static final long LONGEST_CLOSING_MILLIS = 4000;

  @Option(names = "--port", description = "port of Heroku (default: a free one)")
  private int port;

  @Option(names = "--ovh-port", description = "port of OVH (default: a free one)")
  private int ovhPort;

  @Option(names = "--apps", description = "number of apps (default: ${DEFAULT-VALUE})")
  private int apps = 5;

  @Option(names = "--bills", description = "number of bills (default: ${DEFAULT-VALUE})")
  private int bills = 12;

  @Option(names = "--servers", description = "number of servers (default: ${DEFAULT-VALUE})")
  private int servers = 3;

  @Option(
      names = "--rate-limit",
      description = "calls per hour to Heroku until it responds with 429 (default: no limit)")
  private @Nullable Integer rateLimit;

  @Option(
      names = "--tls",
      description = "serve HTTPS; the JSON contains the path of the certificate")
  private boolean tls;

  @Spec private CommandSpec spec;

  SandboxCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    SandboxBuilder builder;
    try {
      builder =
          Sandbox.builder().port(port).ovhPort(ovhPort).apps(apps).bills(bills).servers(servers);
      if (rateLimit != null) {
        builder.rateLimit(rateLimit);
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    Sandbox sandbox = (tls ? builder.tls() : builder).start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(sandbox)));
    System.out.println(sandbox.describe());
    System.out.flush();
    new CountDownLatch(1).await();
    return 0;
  }

  /** Closes the sandbox, but lets the process end in time whatever its clients are doing. */
  private static void close(Sandbox sandbox) {
    Thread closing = new Thread(sandbox::close, "sandbox-closing");
    closing.setDaemon(true);
    closing.start();
    try {
      closing.join(LONGEST_CLOSING_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
