// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connector;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Money;
import io.github.polycloud.model.Profile;
import io.github.polycloud.model.Release;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.login.OvhLogin;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.paging.Paged;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A tour of the features; each step is a short example to copy. */
@Command(name = "tour", description = "Show what the library does, step by step, on a sandbox.")
public final class TourCommand implements Callable<Integer> {
  private static final String PUBLIC_KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me@laptop";

  private final PrintStream out = System.out;

  @Mixin private CloudOptions options;

  /** Called by picocli. */
  public TourCommand() {}

  @Override
  public Integer call() {
    options.requireSandbox();
    try (Connector connector = options.connector(false)) {
      Map<String, Cloud> clouds = new LinkedHashMap<>();
      for (String id : List.of("heroku", "heroku-legacy", "ovh")) {
        clouds.put(id, connector.connect(id));
      }
      try {
        providers();
        whoAmI(clouds);
        inventory(clouds);
        oneKeyEverywhere(clouds);
        rollback(clouds.get("heroku"));
        rake(clouds.get("heroku-legacy"));
        login(connector);
        invoices(clouds.get("ovh"));
        errors(clouds.get("heroku"));
      } finally {
        clouds.values().forEach(Cloud::close);
      }
      title("Done");
      int requests = connector.sandbox().orElseThrow().requests().all().size();
      line("%d requests were sent over real sockets to the sandbox", requests);
      line("next: polycloud --help, or polycloud inventory --sandbox");
      return 0;
    }
  }

  private void title(String text) {
    out.println();
    out.println("== " + text);
  }

  private void line(String format, @Nullable Object... values) {
    out.printf("   " + format + "%n", values);
  }

  private void providers() {
    title("Providers on the class path");
    for (ProviderInfo provider :
        Clouds.providers().stream().sorted(Comparator.comparing(ProviderInfo::id)).toList()) {
      line(
          "%-14s %s, %d capabilities",
          provider.id(), provider.name(), provider.capabilities().size());
    }
  }

  private void whoAmI(Map<String, Cloud> clouds) {
    title("Accounts");
    clouds.forEach((id, cloud) -> line("%-14s %s", id, describe(cloud.account().profile())));
  }

  private void inventory(Map<String, Cloud> clouds) {
    title("Inventory");
    clouds.forEach(
        (id, cloud) ->
            Resource.of(cloud)
                .forEach(
                    resource ->
                        line(
                            "%-14s %-10s %-26s %s",
                            id,
                            resource.kind(),
                            resource.name(),
                            resource.processes().entrySet().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(" ")))));
  }

  private void oneKeyEverywhere(Map<String, Cloud> clouds) {
    title("Add one SSH key to every cloud and remove it, with the same code");
    clouds.forEach(
        (id, cloud) -> {
          // Heroku's two APIs share one account, so the second one has the key already.
          boolean exists = cloud.sshKeys().find("tour-laptop").isPresent();
          if (!exists) {
            cloud.sshKeys().add("tour-laptop", PUBLIC_KEY);
          }
          line("%-14s %s", id, exists ? "exists already" : "added");
        });
    clouds.forEach(
        (id, cloud) -> {
          if (cloud.sshKeys().find("tour-laptop").isPresent()) {
            cloud.sshKeys().remove("tour-laptop");
            line("%-14s removed", id);
          }
        });
  }

  private void rollback(Cloud heroku) {
    title("Change a config var and roll back");
    String app = heroku.apps().list().first(1).get(0).name();
    heroku.configVars().set(app, "GREETING", "hello");
    Release before = heroku.releases().current(app);
    heroku.configVars().set(app, "GREETING", "a mistake");
    Release after = heroku.releases().rollback(app, before);
    line(
        "%s is at v%d (%s), GREETING is %s again",
        app, after.version(), after.description(), heroku.configVars().get(app).get("GREETING"));
  }

  private void rake(Cloud legacy) {
    title("A rake task through the legacy API");
    String app = legacy.apps().list().first(1).get(0).name();
    legacy
        .unwrap(HerokuLegacy.class)
        .rake()
        .run(app, "db:migrate")
        .lines()
        .forEach(line -> line("%s", line));
  }

  private void login(Connector connector) {
    title("The consumer key login of OVH");
    try (Cloud application = connector.application("ovh").connect()) {
      Secret key =
          OvhLogin.of(
                  application.unwrap(Ovh.class),
                  ConsumerKeyRequest.create().readOnlyRecursive("/me"))
              .signIn(SimulatedUser::accepts);
      line("requested a key with read access to /me; the owner accepted it in a browser");
      try (Cloud cloud =
          connector.application("ovh").credential("consumer_key", key.reveal()).connect()) {
        line("welcome, %s", describe(cloud.account().profile()));
        try {
          cloud.servers().list().first(1);
        } catch (CloudException e) {
          line("other calls are rejected: %s", e.getMessage());
        }
      }
    }
  }

  private void invoices(Cloud ovh) {
    title("Invoices");
    Paged<Invoice> invoices = ovh.invoices().list();
    List<Invoice> all = invoices.toList();
    Money total = all.stream().map(Invoice::total).reduce(Money::plus).orElseThrow();
    line("%d invoices, total %s", all.size(), total);
  }

  private void errors(Cloud heroku) {
    title("Errors");
    try {
      heroku.apps().get("no-such-app");
      throw CloudException.of(ErrorKind.UNEXPECTED_RESPONSE, "a missing app was found");
    } catch (NotFoundException e) {
      line("%s: %s", e.kind(), e.getMessage());
    }
  }

  private static String describe(Profile me) {
    return (me.name() == null ? "" : me.name() + ", ")
        + (me.email() == null ? me.id() : me.email());
  }
}
