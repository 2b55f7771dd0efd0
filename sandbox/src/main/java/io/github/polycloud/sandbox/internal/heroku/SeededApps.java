// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnPlan;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.state.process.Processes.Change;
import io.github.polycloud.sandbox.internal.heroku.state.process.Quantity;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.seed.HerokuContent;
import io.github.polycloud.sandbox.internal.seed.HerokuContent.Process;
import io.github.polycloud.sandbox.internal.seed.Seeding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Creates the apps of a seed file. */
final class SeededApps {

  private final HerokuState state;

  SeededApps(HerokuState state) {
    this.state = state;
  }

  void add(HerokuContent content) {
    Seeding.each(content.apps(), "heroku.apps", this::add);
  }

  private void add(HerokuContent.App content, String place) {
    String name = Seeding.required(content.name(), place + ".name");
    Stack stack = content.stack() == null ? null : Stack.find(content.stack());
    App app = state.apps().create(state.account(), name, content.region(), stack);
    if (content.config() != null) {
      app.configure(new HashMap<>(content.config()));
    }
    if (content.formation() != null) {
      deploy(app, content.formation(), place + ".formation");
    }
    Seeding.each(content.domains(), place + ".domains", (host, at) -> app.domains().add(host));
    Seeding.each(
        content.collaborators(),
        place + ".collaborators",
        (email, at) -> app.collaborators().put(email, "edit"));
    Seeding.each(
        content.addons(),
        place + ".addons",
        (plan, at) ->
            app.addOns().install(AddOnPlan.find(plan), state.account(), Map.of(), app.name()));
    if (Boolean.TRUE.equals(content.maintenance())) {
      app.setMaintenance(true);
    }
  }

  private void deploy(App app, Map<String, Process> formation, String place) {
    Map<String, String> commands = new TreeMap<>();
    List<Change> changes = new ArrayList<>();
    Seeding.each(
        formation,
        place,
        (type, process, at) -> {
          commands.put(type, process.command() == null ? "bin/" + type : process.command());
          if (!type.equals(Artifact.RELEASE_PHASE)) {
            changes.add(
                new Change(
                    type,
                    Quantity.exactly(process.quantity() == null ? 1 : process.quantity()),
                    process.size() == null
                        ? null
                        : DynoSize.find(process.size(), app.generation())));
          }
        });
    app.deploy(Artifact.slug(UUID.randomUUID(), commands), "Deploy");
    app.processes().change(changes);
  }
}
