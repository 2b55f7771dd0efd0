// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.AddOns;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Domains;
import io.github.polycloud.cli.account.ChangeOptions;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.model.App;
import io.github.polycloud.model.NewApp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists and changes apps. */
@Command(
    name = "apps",
    description = "List, create, rename and delete apps.",
    subcommands = {
      AppsCommand.Listed.class,
      AppsCommand.Create.class,
      AppsCommand.Rename.class,
      AppsCommand.Maintenance.class,
      AppsCommand.Delete.class
    })
public final class AppsCommand extends ListApps {
  /** Called by picocli. */
  public AppsCommand() {}

  /** Does the same under a name. */
  @Command(name = "list", description = "List the apps on all clouds.")
  static final class Listed extends ListApps {
    Listed() {}
  }

  /** Creates an app. */
  @Command(name = "create", description = "Create an app and print its name.")
  static final class Create implements Callable<Integer> {
    @Mixin private CloudOptions clouds;
    @Mixin private ChangeOptions options;

    @Parameters(
        arity = "0..1",
        paramLabel = "NAME",
        description = "name of the app; chosen by the cloud by default")
    private @Nullable String name;

    @Option(names = "--region", paramLabel = "NAME", description = "region, for example eu")
    private @Nullable String region;

    @Option(names = "--stack", paramLabel = "NAME", description = "stack, for example heroku-24")
    private @Nullable String stack;

    Create() {}

    @Override
    public Integer call() {
      try (Connections connections = options.open(clouds)) {
        Cloud cloud = connections.one(Apps.class);
        return options.rehearsed(
            () -> {
              App app = cloud.apps().create(new NewApp(name, region, stack));
              options.created(app.name());
              options.done("created app " + app.name() + " on " + cloud.provider().id());
              return 0;
            });
      }
    }
  }

  /** Renames an app. */
  @Command(name = "rename", description = "Rename an app; its web address changes as well.")
  static final class Rename extends AppChange<Apps> {
    @Parameters(paramLabel = "NEW-NAME", description = "the new name")
    private String newName;

    Rename() {
      super(Apps.class);
    }

    @Override
    int change(Apps apps, AppTarget target) {
      App app = apps.rename(target.name(), newName);
      return done("renamed app %s to %s", target, app.name());
    }
  }

  /** Turns the maintenance page on or off. */
  @Command(name = "maintenance", description = "Turn the maintenance page on or off.")
  static final class Maintenance extends AppChange<Apps> {
    /** Whether visitors see the maintenance page. */
    enum State {
      ON,
      OFF;

      /** As the command line has it. */
      @Override
      public String toString() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    @Parameters(paramLabel = "on|off", description = "whether visitors see the maintenance page")
    private State state;

    Maintenance() {
      super(Apps.class);
    }

    @Override
    int change(Apps apps, AppTarget target) {
      apps.setMaintenance(target.name(), state == State.ON);
      return done("maintenance of app %s is %s", target, state);
    }
  }

  /** Deletes an app. */
  @Command(name = "delete", description = "Delete an app with everything that belongs to it.")
  static final class Delete extends ConfirmedAppChange<Apps> {
    Delete() {
      super(Apps.class);
    }

    @Override
    int change(Apps apps, AppTarget target) {
      App app = apps.get(target.name());
      if (!confirm("delete app " + target + " permanently", belongings(target, app))) {
        return declined();
      }
      apps.delete(target.name());
      return done("deleted app %s", target);
    }

    private static List<String> belongings(AppTarget target, App app) {
      List<String> all = new ArrayList<>();
      all.add("app " + app.name() + (app.createdAt() == null ? "" : " of " + app.createdAt()));
      target
          .cloud()
          .capability(AddOns.class)
          .ifPresent(
              addOns ->
                  addOns
                      .list(app.name())
                      .forEach(each -> all.add("add-on " + each.name() + " with its data")));
      target
          .cloud()
          .capability(Domains.class)
          .ifPresent(
              domains ->
                  domains.list(app.name()).forEach(each -> all.add("domain " + each.hostname())));
      return all;
    }
  }
}
