// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.app;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOns;
import io.github.polycloud.sandbox.internal.heroku.state.addon.Attachments;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Domains;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SniEndpoints;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Ssl;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Drains;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.state.process.DynoSize;
import io.github.polycloud.sandbox.internal.heroku.state.process.Processes;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.heroku.state.release.Releases;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An app and everything that belongs to it. */
public final class App extends Entity implements AppReference {

  private final int number;
  private final Region region;
  private final MonotonicClock clock;
  private final Releases releases;
  private final Processes processes;
  private final Domains domains;
  private final Collaborators collaborators;
  private final AppLog log;
  private final AddOns addOns;
  private final Attachments attachments;
  private final SniEndpoints sniEndpoints;
  private final Drains drains;
  private final Ssl ssl;
  private final Ownership ownership = new Ownership();
  private final Set<String> features = new HashSet<>();
  private Stack stack;
  private @Nullable Stack requestedStack;
  private int pollsUntilReady;
  private String name;
  private boolean maintenance;
  private boolean sharePublic;
  private boolean production;
  private boolean acm;

  App(
      int number,
      String name,
      Region region,
      Stack stack,
      Account owner,
      Stored.Test<String> hostTaken,
      MonotonicClock clock) {
    super(clock.now());
    this.number = number;
    this.name = name;
    this.region = region;
    this.stack = stack;
    this.clock = clock;
    this.log = new AppLog(clock, owner.email());
    this.releases = new Releases(clock);
    this.processes = new Processes(releases, () -> DynoSize.usual(generation()), clock, log);
    this.domains = new Domains(name, hostTaken, clock, log);
    this.collaborators = new Collaborators(owner, clock, log);
    this.sniEndpoints = new SniEndpoints(domains, clock, log);
    this.drains = new Drains(clock, log);
    this.attachments = new Attachments(this, this::reconfigure, clock);
    this.addOns = new AddOns(this, attachments, drains, clock);
    this.ssl = new Ssl(number, clock, log);
    releases.add("Initial release", null, owner.email(), Map.of(), List.of());
    releases.add("Enable Logplex", null, owner.email(), Map.of(), List.of());
    log.api("Enable Logplex");
    if (stack.firstGeneration()) {
      processes.declare("web", "thin start -p $PORT");
      processes.declare("worker", "rake jobs:work");
    }
  }

  /** The integer id of the legacy API. */
  public int number() {
    return number;
  }

  @Override
  public String name() {
    return name;
  }

  public Region region() {
    return region;
  }

  public Stack stack() {
    return stack;
  }

  public Generation generation() {
    return ownership.generation();
  }

  /** The stack it moves to with the next deploy. */
  public @Nullable Stack requestedStack() {
    return requestedStack;
  }

  public boolean maintenance() {
    return maintenance;
  }

  public boolean sharePublic() {
    return sharePublic;
  }

  public boolean production() {
    return production;
  }

  /** Whether certificates are managed automatically. */
  public boolean acm() {
    return acm;
  }

  public Releases releases() {
    return releases;
  }

  public Processes processes() {
    return processes;
  }

  public Domains domains() {
    return domains;
  }

  public Collaborators collaborators() {
    return collaborators;
  }

  public AppLog log() {
    return log;
  }

  public AddOns addOns() {
    return addOns;
  }

  /** The attachments of its own and of shared add-ons. */
  public Attachments attachments() {
    return attachments;
  }

  public SniEndpoints sniEndpoints() {
    return sniEndpoints;
  }

  public Drains drains() {
    return drains;
  }

  public Ssl ssl() {
    return ssl;
  }

  public Ownership ownership() {
    return ownership;
  }

  /** The names of the enabled features; the set is mutable. */
  public Set<String> features() {
    return features;
  }

  public String gitUrl() {
    return "https://git.heroku.com/" + name + ".git";
  }

  public String webUrl() {
    return "https://" + name + ".herokuapp.com/";
  }

  /** The size of the current code, null before the first deploy. */
  public @Nullable Long slugSize() {
    return releases.current().slug() == null ? null : 41_943_040L;
  }

  /** Sets the number of polls until creation is complete. */
  public void readyAfter(int polls) {
    pollsUntilReady = polls;
  }

  public boolean ready() {
    return pollsUntilReady == 0;
  }

  /** Returns whether creation is complete, and counts the poll. */
  public boolean pollReady() {
    boolean ready = ready();
    pollsUntilReady = Math.max(0, pollsUntilReady - 1);
    return ready;
  }

  public Map<String, String> config() {
    return releases.current().config();
  }

  /** Merges config vars; null removes one. A change creates a release. */
  public void configure(Map<String, @Nullable String> changes) {
    ConfigChange change = ConfigChange.of(config(), changes);
    if (!change.result().equals(config())) {
      release(change.description(), releases.current().code(), change.result());
    }
  }

  /** Restores code and config vars of an earlier release with a new release. */
  public Release rollback(Release target) {
    return release("Rollback to " + target.name(), target.code(), target.config());
  }

  public Release deploy(Artifact code, String description) {
    migrate();
    return release(description, code, config());
  }

  /** Creates a pending release, which takes effect after its release phase has succeeded. */
  public Release prepare(Artifact code, String description, String outputUrl) {
    Release pending =
        releases.add(
            description, code, collaborators.owner().email(), config(), addOns.names(), outputUrl);
    log.api(description);
    log.api("Running release " + pending.name() + " commands");
    touch();
    return pending;
  }

  /** Completes a pending release. */
  public Release settle(Release pending, boolean success) {
    if (success) {
      migrate();
    }
    Release settled = releases.settle(pending, success);
    if (success) {
      log.api("Release " + settled.name() + " created");
      takeEffect(settled);
    } else {
      log.api("Release " + settled.name() + " command failed");
    }
    touch();
    return settled;
  }

  /** Requests a move to another stack, which the next deploy performs. */
  public void requestStack(Stack requested) {
    if (requested.equals(stack)) {
      throw HerokuError.invalid("App is already on " + requested.name() + ".");
    }
    requestedStack = requested;
    log.api("Prepare migration to " + requested.name());
    touch();
  }

  public void setMaintenance(boolean on) {
    maintenance = on;
    log.api("Turn maintenance mode " + (on ? "on" : "off"));
    touch();
  }

  public void setSharePublic(boolean on) {
    sharePublic = on;
    touch();
  }

  public void setProduction(boolean on) {
    production = on;
    touch();
  }

  public void setAcm(boolean on) {
    acm = on;
    log.api("Turn automated certificates " + (on ? "on" : "off"));
    touch();
  }

  Release release(String description, @Nullable Artifact code, Map<String, String> config) {
    Release made =
        releases.add(description, code, collaborators.owner().email(), config, addOns.names());
    log.api(description);
    log.api("Release " + made.name() + " created");
    takeEffect(made);
    touch();
    return made;
  }

  /** Sets config vars in a release with this description; null removes one. */
  public void reconfigure(String description, Map<String, @Nullable String> changes) {
    release(description, releases.current().code(), ConfigChange.of(config(), changes).result());
  }

  void rename(String newName) {
    log.api("Rename to " + newName);
    name = newName;
    domains.renamed(newName);
    touch();
  }

  private void takeEffect(Release release) {
    if (release.code() != null) {
      processes.adopt(release.code().processTypes());
    }
    processes.restart(
        dyno -> processes.formation().stream().anyMatch(t -> t.type().equals(dyno.type())));
  }

  private void migrate() {
    if (requestedStack != null) {
      stack = requestedStack;
      requestedStack = null;
    }
  }

  private void touch() {
    touch(clock.now());
  }
}
