// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.run;

import io.github.polycloud.sandbox.internal.heroku.process.shell.Streams;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The services of all apps. Callers hold the state's lock. */
public final class Services implements Serializable {

  private final Map<UUID, List<Service>> byApp = new HashMap<>();
  private final HerokuState state;
  private final DynoRunner runner;
  private int last;

  public Services(HerokuState state, DynoRunner runner) {
    this.state = state;
    this.runner = runner;
    state.apps().onRemoval(this::forget);
  }

  public List<Service> of(App app) {
    return List.copyOf(byApp.getOrDefault(app.id(), List.of()));
  }

  public Service find(App app, String upid) {
    return Lookup.first(of(app), service -> service.upid().equals(upid), "service");
  }

  public Service start(App app, String command) {
    runner.requireFree();
    Service service = new Service(String.valueOf(++last), command, state.now());
    byApp.computeIfAbsent(app.id(), id -> new ArrayList<>()).add(service);
    app.log().api("Start service " + service.upid() + " with command `" + command + "`");
    run(app, service);
    return service;
  }

  private void forget(App app) {
    List<Service> services = byApp.remove(app.id());
    if (services != null) {
      services.forEach(Service::stop);
    }
  }

  /** Stops a service if it still runs. */
  public void stop(App app, Service service) {
    service.stop();
    app.log().api("Stop service " + service.upid());
  }

  /** Runs a service again if it has ended. */
  public void resume(App app, Service service) {
    if (!service.up()) {
      runner.requireFree();
      app.log().api("Start service " + service.upid());
      run(app, service);
    }
  }

  /** Stops a service and runs it again. */
  public void bounce(App app, Service service) {
    stop(app, service);
    run(app, service);
  }

  private void run(App app, Service service) {
    OneOff oneOff = runner.oneOff(app, "service." + service.upid(), service.command(), Map.of());
    ServiceOutput output = service.begin(oneOff);
    DynoRunner.start(
        "sandbox-service",
        () -> {
          runner.run(oneOff, new Streams(InputStream.nullInputStream(), output));
          output.close();
        });
  }
}
