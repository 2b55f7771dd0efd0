package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.login.OvhConfFile;
import io.github.polycloud.ovh.login.OvhLogin;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks for a consumer key and goes on by itself once its owner has decided. */
@Command(
    name = "login",
    description = "Requests an OVH consumer key and waits until you accept or refuse it.")
final class OvhLoginCommand implements Callable<Integer> {
  @Mixin private LiveOption live;

  @Option(
      names = "--read-only",
      paramLabel = "PATH",
      description = "may be read, with all below it; repeatable (default: everything, read-write)")
  private List<String> readOnly = List.of();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "how long to wait (default: ${DEFAULT-VALUE})")
  private int timeout = 600;

  @Option(names = "--store", paramLabel = "FILE", description = "keep the key in this ovh.conf")
  private @Nullable Path store;

  @Option(
      names = "--no-browser",
      description = "only print the page, to be opened on any machine; this one is asked meanwhile")
  private boolean noBrowser;

  OvhLoginCommand() {}

  @Override
  public Integer call() {
    try (CommandTarget world = live.open();
        Cloud cloud = world.ovhApplication().connect()) {
      Ovh application = cloud.unwrap(Ovh.class);
      OvhLogin login =
          OvhLogin.of(application, request()).timeout(Duration.ofSeconds(Math.max(timeout, 1)));
      Secret key = (noBrowser ? login.remoteBrowser() : login).signIn(this::show);
      try (Cloud accepted =
          world.ovhApplication().credential("consumer_key", key.reveal()).connect()) {
        System.out.println("Welcome, " + WhoAmI.describe(accepted.account().profile()) + ".");
      }
      store(application.endpoint(), key);
      return 0;
    }
  }

  private ConsumerKeyRequest request() {
    ConsumerKeyRequest request = ConsumerKeyRequest.create();
    if (readOnly.isEmpty()) {
      return request.readWriteRecursive("/");
    }
    // Enough to say welcome, whatever else is asked for.
    request = request.readOnly("/me");
    for (String path : readOnly) {
      request = request.readOnlyRecursive(path);
    }
    return request;
  }

  private void show(URI page) {
    System.out.println("Please open this page and decide:");
    System.out.println(page);
    System.out.flush();
    if (!noBrowser && ConsoleOutput.isTerminal()) {
      BrowserLauncher.open(page);
    }
  }

  private void store(String endpoint, Secret key) {
    Path file = store;
    if (file == null && System.console() != null) {
      String answer = System.console().readLine("Keep the key in ./ovh.conf? [y/N] ");
      file = answer != null && answer.strip().equalsIgnoreCase("y") ? Path.of("ovh.conf") : null;
    }
    if (file == null) {
      return;
    }
    OvhConfFile.store(file, endpoint, key);
    System.out.println("Kept in " + file + ", readable by you only.");
  }
}
