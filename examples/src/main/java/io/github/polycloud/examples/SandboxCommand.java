package io.github.polycloud.examples;

import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxBuilder;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the sandbox to programs in other processes. */
@Command(
    name = "sandbox",
    description = {
      "Serves all three APIs on the loopback interface until it is terminated.",
      "Prints one line of JSON with URLs and credentials."
    })
final class SandboxCommand implements Callable<Integer> {
  @Option(names = "--port", description = "port of Heroku (default: any free one)")
  private int port;

  @Option(names = "--ovh-port", description = "port of OVH (default: any free one)")
  private int ovhPort;

  @Option(names = "--apps", description = "how many apps there are (default: ${DEFAULT-VALUE})")
  private int apps = 5;

  @Option(names = "--bills", description = "how many bills there are (default: ${DEFAULT-VALUE})")
  private int bills = 12;

  @Option(
      names = "--servers",
      description = "how many servers there are (default: ${DEFAULT-VALUE})")
  private int servers = 3;

  @Option(names = "--tls", description = "HTTPS; the JSON names the certificate to trust")
  private boolean tls;

  @Spec private CommandSpec spec;

  SandboxCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    SandboxBuilder wanted;
    try {
      wanted =
          Sandbox.builder().port(port).ovhPort(ovhPort).apps(apps).bills(bills).servers(servers);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    Sandbox sandbox = (tls ? wanted.tls() : wanted).start();
    Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
    System.out.println(sandbox.describe());
    System.out.flush();
    new CountDownLatch(1).await();
    return 0;
  }
}
