// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.Terminal;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Signs in to a cloud and keeps the new credentials. */
@Command(
    name = "login",
    description = {
      "Sign in to a cloud and save the credentials.",
      "OVH: requests a consumer key for the application in OVH_APPLICATION_KEY and"
          + " OVH_APPLICATION_SECRET, ovh.conf or the profile, and waits until you accept it in"
          + " the browser.",
      "Heroku: signs in with the browser for an OAuth client, or with --password.",
      "Without --save and --profile it asks where to save, before anything is requested; if"
          + " there is no terminal, it prints the new key on standard output."
    })
public final class LoginCommand implements Callable<Integer> {
  @Mixin private CloudOptions clouds;
  @Spec private CommandSpec spec;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "save in this ovh.conf or netrc file instead of a profile")
  private @Nullable Path save;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "wait this long for the decision (default: ${DEFAULT-VALUE})")
  private int timeout = 600;

  @Option(names = "--no-browser", description = "print the page only, for a browser on any machine")
  private boolean noBrowser;

  @Option(
      names = "--read-only",
      paramLabel = "PATH",
      description = "OVH: ask for read access to PATH and below only; repeatable")
  private List<String> readOnly = List.of();

  @Option(
      names = "--rules",
      split = ",",
      paramLabel = "CAPABILITY,...",
      hideParamSyntax = true,
      description = "OVH: ask for what these capabilities need only, such as servers,invoices")
  private List<String> rules = List.of();

  @Option(
      names = "--dry-run",
      description = "OVH: print the access rules of the key; request nothing")
  private boolean dryRun;

  @Option(names = "--password", description = "Heroku: sign in with email and password")
  private boolean password;

  @Option(
      names = "--email",
      paramLabel = "EMAIL",
      description = "Heroku: email of the account (default: that of HEROKU_EMAIL)")
  private @Nullable String email;

  @Option(
      names = "--client",
      paramLabel = "ID",
      description = "Heroku: id of the OAuth client; HEROKU_CLIENT_SECRET has its secret")
  private @Nullable String client;

  @Option(
      names = "--callback",
      paramLabel = "URL",
      description = "Heroku: callback of the OAuth client (default: ${DEFAULT-VALUE})")
  private URI callback = URI.create("http://localhost:5000/callback");

  /** Called by picocli. */
  public LoginCommand() {}

  @Override
  public Integer call() {
    clouds.check();
    if (save != null && clouds.isProfileGiven()) {
      throw usage("--save and --profile exclude each other");
    }
    Duration wait = Duration.ofSeconds(Math.max(timeout, 1));
    String profile = save == null ? clouds.profile() : null;
    save = save == null ? null : CommandEnvironment.file(save);
    switch (String.valueOf(clouds.cloud())) {
      case "ovh" -> ovh(profile, wait);
      case "heroku" -> heroku(profile, wait);
      case "heroku-legacy" -> throw usage("the credentials of heroku-legacy are those of heroku");
      default -> throw usage("choose a cloud: -c heroku or -c ovh");
    }
    return 0;
  }

  private void ovh(@Nullable String profile, Duration wait) {
    if (password || client != null) {
      throw usage("--password and --client are for heroku");
    }
    ConsumerKeyRequest request;
    try {
      request = OvhSignIn.request(readOnly, rules);
    } catch (CloudException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    if (dryRun) {
      request.accessRules().forEach(System.out::println);
      return;
    }
    Destination destination = Destination.choose("ovh", save, profile);
    try (Connector connector = clouds.connectorOfLogin()) {
      new OvhSignIn(connector, profile).run(request, wait, noBrowser, destination, this::show);
    }
  }

  private void heroku(@Nullable String profile, Duration wait) {
    if (dryRun || !readOnly.isEmpty() || !rules.isEmpty()) {
      throw usage("--dry-run, --read-only and --rules are for ovh");
    }
    Destination destination = Destination.choose("heroku", save, profile);
    try (Connector connector = clouds.connectorOfLogin()) {
      HerokuSignIn login = new HerokuSignIn(connector, profile);
      if (password) {
        login.withPassword(email, destination);
      } else {
        login.withBrowser(client, callback, wait, destination, this::show);
      }
    }
  }

  private void show(URI page) {
    System.err.println("Open this page to accept or reject:");
    System.err.println(page);
    if (!noBrowser && Terminal.isInteractive()) {
      Browser.open(page);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
