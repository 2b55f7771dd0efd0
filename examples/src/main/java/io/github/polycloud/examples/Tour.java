// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Money;
import io.github.polycloud.model.Release;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.login.OvhLogin;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.paging.Paged;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A tour of the features on the sandbox; each step is a short example to copy. */
@Command(name = "tour", description = "Demonstrates Polycloud on an embedded sandbox.")
final class Tour implements Callable<Integer> {
  private static final String PUBLIC_KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me@laptop";

  private final PrintStream out = System.out;

  Tour() {}

  @Override
  public Integer call() {
    try (CommandTarget target = CommandTarget.onSandbox()) {
      providers();
      Map<String, Cloud> clouds = target.clouds();
      whoAmI(clouds);
      inventory(clouds);
      oneKeyEverywhere(clouds);
      rollback(clouds.get("heroku"));
      rake(clouds.get("heroku-legacy"));
      login(target);
      invoices(clouds.get("ovh"));
      errors(clouds.get("heroku"));
      clouds.values().forEach(Cloud::close);
      ConsoleOutput.title(out, "Done");
      target
          .sandbox()
          .ifPresent(
              sandbox ->
                  ConsoleOutput.line(
                      out,
                      "%d requests were sent over real sockets to the sandbox",
                      sandbox.requests().all().size()));
      return 0;
    }
  }

  private void providers() {
    ConsoleOutput.title(out, "Providers on the class path");
    for (ProviderInfo provider : Clouds.providers()) {
      ConsoleOutput.line(
          out,
          "%-14s %s, %d capabilities",
          provider.id(),
          provider.name(),
          provider.capabilities().size());
    }
  }

  private void whoAmI(Map<String, Cloud> clouds) {
    ConsoleOutput.title(out, "Accounts");
    clouds.forEach(
        (id, cloud) ->
            ConsoleOutput.line(out, "%-14s %s", id, WhoAmI.describe(cloud.account().profile())));
  }

  private void inventory(Map<String, Cloud> clouds) {
    ConsoleOutput.title(out, "Inventory");
    var all =
        ConsoleOutput.watched(
            "inventory",
            bar -> Bulk.of(3).onProgress(bar::at).map(clouds.values(), Inventory::of).orThrow());
    List<String> ids = List.copyOf(clouds.keySet());
    for (int i = 0; i < all.size(); i++) {
      for (String line : all.get(i)) {
        ConsoleOutput.line(out, "%-14s %s", ids.get(i), line);
      }
    }
  }

  private void oneKeyEverywhere(Map<String, Cloud> clouds) {
    ConsoleOutput.title(out, "Add one SSH key to every cloud and remove it, with the same code");
    clouds.forEach(
        (id, cloud) -> {
          // Heroku's two APIs share one account, so the second one has the key already.
          boolean exists = cloud.sshKeys().find("tour-laptop").isPresent();
          if (!exists) {
            cloud.sshKeys().add("tour-laptop", PUBLIC_KEY);
          }
          ConsoleOutput.line(out, "%-14s %s", id, exists ? "exists already" : "added");
        });
    clouds.forEach(
        (id, cloud) -> {
          if (cloud.sshKeys().find("tour-laptop").isPresent()) {
            cloud.sshKeys().remove("tour-laptop");
            ConsoleOutput.line(out, "%-14s removed", id);
          }
        });
  }

  private void rollback(Cloud heroku) {
    ConsoleOutput.title(out, "Change a config var and roll back");
    String app = heroku.apps().list().first(1).get(0).name();
    heroku.configVars().set(app, "GREETING", "hello");
    Release before = heroku.releases().current(app);
    heroku.configVars().set(app, "GREETING", "a mistake");
    Release after = heroku.releases().rollback(app, before);
    ConsoleOutput.line(
        out,
        "%s is at v%d (%s), GREETING is %s again",
        app,
        after.version(),
        after.description(),
        heroku.configVars().get(app).get("GREETING"));
  }

  private void rake(Cloud legacy) {
    ConsoleOutput.title(out, "A rake task through the legacy API");
    String app = legacy.apps().list().first(1).get(0).name();
    legacy
        .unwrap(HerokuLegacy.class)
        .rake()
        .run(app, "db:migrate")
        .lines()
        .forEach(line -> ConsoleOutput.line(out, "%s", line));
  }

  private void login(CommandTarget target) {
    ConsoleOutput.title(out, "The consumer key login of OVH");
    try (Cloud application = target.ovhApplication().connect()) {
      Secret key =
          OvhLogin.of(
                  application.unwrap(Ovh.class),
                  ConsumerKeyRequest.create().readOnlyRecursive("/me"))
              .signIn(SimulatedUser::accepts);
      ConsoleOutput.line(
          out, "requested a key with read access to /me; the owner accepted it in a browser");
      try (Cloud cloud =
          target.ovhApplication().credential("consumer_key", key.reveal()).connect()) {
        ConsoleOutput.line(out, "welcome, %s", WhoAmI.describe(cloud.account().profile()));
        try {
          cloud.servers().list().first(1);
        } catch (CloudException e) {
          ConsoleOutput.line(out, "other calls are rejected: %s", e.getMessage());
        }
      }
    }
  }

  private void invoices(Cloud ovh) {
    ConsoleOutput.title(out, "Invoices");
    Paged<Invoice> invoices = ovh.invoices().list();
    List<Invoice> all = invoices.toList();
    Money total = all.stream().map(Invoice::total).reduce(Money::plus).orElseThrow();
    ConsoleOutput.line(out, "%d invoices, total %s", all.size(), total);
  }

  private void errors(Cloud heroku) {
    ConsoleOutput.title(out, "Errors");
    try {
      heroku.apps().get("no-such-app");
      throw CloudException.of(ErrorKind.UNEXPECTED_RESPONSE, "a missing app was found");
    } catch (NotFoundException e) {
      ConsoleOutput.line(out, "%s: %s", e.kind(), e.getMessage());
    }
  }
}
