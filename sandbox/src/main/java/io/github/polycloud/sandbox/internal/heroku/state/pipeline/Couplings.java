// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Apps;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The couplings of all pipelines; those of deleted apps are dropped. */
public final class Couplings implements Serializable {

  private final List<Coupling> couplings = new ArrayList<>();
  private final Apps apps;

  Couplings(Apps apps) {
    this.apps = apps;
  }

  public List<Coupling> all() {
    couplings.removeIf(coupling -> !apps.all().contains(coupling.app()));
    return List.copyOf(couplings);
  }

  public List<Coupling> of(Pipeline pipeline) {
    return all().stream().filter(coupling -> coupling.pipeline().equals(pipeline)).toList();
  }

  public Optional<Coupling> of(App app) {
    return all().stream().filter(coupling -> coupling.app().equals(app)).findFirst();
  }

  public Coupling find(String id) {
    return Lookup.first(
        all(), coupling -> coupling.id().toString().equals(id), "pipeline_coupling");
  }

  /** Couples an app; an app can be in one pipeline only. */
  public Coupling add(App app, Pipeline pipeline, Stage stage, Instant now) {
    if (of(app).isPresent()) {
      throw HerokuError.invalid("app is in a pipeline already.");
    }
    Coupling coupling = new Coupling(UUID.randomUUID(), app, pipeline, stage, now, now);
    couplings.add(coupling);
    return coupling;
  }

  public Coupling move(Coupling coupling, Stage stage, Instant now) {
    Coupling moved = coupling.at(stage, now);
    couplings.set(couplings.indexOf(coupling), moved);
    return moved;
  }

  public void remove(Coupling coupling) {
    couplings.remove(coupling);
  }
}
