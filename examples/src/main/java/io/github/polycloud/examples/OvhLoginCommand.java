// SPDX-License-Identifier: Apache-2.0
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

/** Requests a consumer key and waits for the decision of the account's owner. */
@Command(
    name = "login",
    description = "Requests an OVH consumer key and waits until you accept or reject it.")
final class OvhLoginCommand implements Callable<Integer> {
  @Mixin private LiveOption live;

  @Option(
      names = "--read-only",
      paramLabel = "PATH",
      description =
          "grant read access to PATH and below; repeatable (default: read-write access to"
              + " everything)")
  private List<String> readOnly = List.of();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "timeout (default: ${DEFAULT-VALUE})")
  private int timeout = 600;

  @Option(names = "--save-to", paramLabel = "FILE", description = "save the key to this ovh.conf")
  private @Nullable Path saveTo;

  @Option(
      names = "--no-browser",
      description =
          "only print the URL, which can be opened on any machine; the key is polled in the"
              + " meantime")
  private boolean noBrowser;

  OvhLoginCommand() {}

  @Override
  public Integer call() {
    try (CommandTarget target = live.open();
        Cloud cloud = target.ovhApplication().connect()) {
      Ovh application = cloud.unwrap(Ovh.class);
      OvhLogin login =
          OvhLogin.of(application, request()).timeout(Duration.ofSeconds(Math.max(timeout, 1)));
      Secret key = (noBrowser ? login.remoteBrowser() : login).signIn(this::show);
      try (Cloud accepted =
          target.ovhApplication().credential("consumer_key", key.reveal()).connect()) {
        System.out.printf("Welcome, %s.%n", WhoAmI.describe(accepted.account().profile()));
      }
      save(application.endpoint(), key);
      return 0;
    }
  }

  private ConsumerKeyRequest request() {
    ConsumerKeyRequest request = ConsumerKeyRequest.create();
    if (readOnly.isEmpty()) {
      return request.readWriteRecursive("/");
    }
    // The welcome message needs the profile, whatever else is requested.
    request = request.readOnly("/me");
    for (String path : readOnly) {
      request = request.readOnlyRecursive(path);
    }
    return request;
  }

  private void show(URI page) {
    System.out.println("Open this page to accept or reject the key:");
    System.out.println(page);
    System.out.flush();
    if (!noBrowser && ConsoleOutput.isTerminal()) {
      BrowserLauncher.open(page);
    }
  }

  private void save(String endpoint, Secret key) {
    Path file = saveTo;
    if (file == null && System.console() != null) {
      String reply = System.console().readLine("Save the key to ./ovh.conf? [y/N] ");
      file = reply != null && reply.strip().equalsIgnoreCase("y") ? Path.of("ovh.conf") : null;
    }
    if (file == null) {
      return;
    }
    OvhConfFile.store(file, endpoint, key);
    System.out.println("Saved to " + file + ", readable only by you.");
  }
}
