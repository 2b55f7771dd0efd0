// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.AddOns;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.account.Missing;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.model.AddOn;
import io.github.polycloud.model.AddOnPlan;
import io.github.polycloud.model.AddOnService;
import io.github.polycloud.model.NewAddOn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists and changes add-ons. */
@Command(
    name = "addons",
    description = "List, create and remove the add-ons of apps, and list plans.",
    subcommands = {
      AddOnsCommand.Listed.class,
      AddOnsCommand.Create.class,
      AddOnsCommand.Change.class,
      AddOnsCommand.Remove.class,
      AddOnsCommand.Services.class,
      AddOnsCommand.Plans.class
    })
public final class AddOnsCommand extends ListAddOns {
  /** Called by picocli. */
  public AddOnsCommand() {}

  /** Does the same under a name. */
  @Command(name = "list", description = "List the add-ons of one app or of all.")
  static final class Listed extends ListAddOns {
    Listed() {}
  }

  /** Installs an add-on. */
  @Command(name = "create", description = "Install an add-on and print its name.")
  static final class Create extends AppChange<AddOns> {
    @Parameters(paramLabel = "PLAN", description = "for example heroku-postgresql:essential-0")
    private String plan;

    @Option(names = "--name", paramLabel = "NAME", description = "name of the add-on")
    private @Nullable String name;

    @Option(
        names = "--option",
        paramLabel = "NAME=VALUE",
        description = "an option of the service; repeatable")
    private Map<String, String> config = new LinkedHashMap<>();

    @Option(
        names = "--confirm",
        paramLabel = "TEXT",
        description = "the text that the service wants as a confirmation")
    private @Nullable String confirmation;

    Create() {
      super(AddOns.class);
    }

    @Override
    String listing(String app) {
      return "addons services";
    }

    @Override
    int change(AddOns addOns, AppTarget target) {
      AddOn created = addOns.install(target.name(), new NewAddOn(plan, name, config, confirmation));
      options().created(created.name());
      return done("created add-on %s of app %s", created.name(), target);
    }
  }

  /** Changes a plan. */
  @Command(name = "change", description = "Change the plan of an add-on.")
  static final class Change extends AppChange<AddOns> {
    @Parameters(index = "0", paramLabel = "NAME", description = "name or id of the add-on")
    private String name;

    @Parameters(index = "1", paramLabel = "PLAN", description = "the new plan")
    private String plan;

    Change() {
      super(AddOns.class);
    }

    @Override
    int change(AddOns addOns, AppTarget target) {
      AddOn changed = addOns.change(target.name(), name, plan);
      return done("changed add-on %s of app %s to %s", name, target, changed.plan());
    }
  }

  /** Removes an add-on. */
  @Command(name = "remove", description = "Remove an add-on with its data; has to be confirmed.")
  static final class Remove extends ConfirmedAppChange<AddOns> {
    @Parameters(paramLabel = "NAME", description = "name or id of the add-on")
    private String name;

    Remove() {
      super(AddOns.class);
    }

    @Override
    int change(AddOns addOns, AppTarget target) {
      AddOn addOn = addOns.get(target.name(), name);
      String line = "add-on " + addOn.name() + " (" + addOn.plan() + ")";
      if (!confirm("remove from app " + target + " with all data", List.of(line))) {
        return declined();
      }
      addOns.remove(target.name(), name);
      return done("removed add-on %s of app %s", addOn.name(), target);
    }
  }

  /** Lists services. */
  @Command(name = "services", description = "List the services that have add-ons.")
  static final class Services implements Callable<Integer> {
    private static final Listing<Located<AddOnService>> SERVICES =
        Located.<AddOnService>listing("services")
            .id("name", row -> row.item().name())
            .field("displayName", row -> row.item().displayName())
            .field("state", row -> row.item().providerState());

    @Mixin private CloudOptions clouds;
    @Mixin private OutputOptions output;

    Services() {}

    @Override
    public Integer call() {
      OutputOptions.Printer<Located<AddOnService>> printer = output.printer(SERVICES);
      try (Connections connections = clouds.open()) {
        printer.print(connections.each(AddOns.class, (cloud, addOns) -> addOns.services()));
        return connections.report();
      }
    }
  }

  /** Lists plans. */
  @Command(name = "plans", description = "List the plans of a service with their prices.")
  static final class Plans implements Callable<Integer> {
    private static final Listing<Located<AddOnPlan>> PLANS =
        Located.<AddOnPlan>listing("plans")
            .id("name", row -> row.item().name())
            .field("price", row -> row.item().price() == null ? null : row.item().price().amount())
            .field(
                "currency",
                row -> row.item().price() == null ? null : row.item().price().currency())
            .field("description", row -> row.item().description());

    @Mixin private CloudOptions clouds;
    @Mixin private OutputOptions output;

    @Parameters(paramLabel = "SERVICE", description = "for example heroku-postgresql")
    private String service;

    Plans() {}

    private Iterable<AddOnPlan> plans(AddOns addOns) {
      try {
        return addOns.plans(service).toList();
      } catch (NotFoundException e) {
        throw Missing.hint(e, "addons services");
      }
    }

    @Override
    public Integer call() {
      OutputOptions.Printer<Located<AddOnPlan>> printer = output.printer(PLANS);
      try (Connections connections = clouds.open()) {
        printer.print(connections.each(AddOns.class, (cloud, addOns) -> plans(addOns)));
        return connections.report();
      }
    }
  }
}
