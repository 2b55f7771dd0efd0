package io.github.polycloud.sandbox.internal.heroku.state.app;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
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
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An app and all that hangs on it. */
public final class App implements AppReference {

  private final UUID id = UUID.randomUUID();
  private final int number;
  private final Region region;
  private final Instant createdAt;
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
  private Instant updatedAt;

  App(
      int number,
      String name,
      Region region,
      Stack stack,
      Account owner,
      Predicate<String> hostTaken,
      MonotonicClock clock) {
    this.number = number;
    this.name = name;
    this.region = region;
    this.stack = stack;
    this.clock = clock;
    this.createdAt = clock.now();
    this.updatedAt = createdAt;
    this.log = new AppLog(clock, owner.email());
    this.releases = new Releases(clock);
    this.processes = new Processes(releases, () -> DynoSize.usual(generation()), clock, log);
    this.domains = new Domains(name, hostTaken, clock, log);
    this.collaborators = new Collaborators(owner, clock, log);
    this.sniEndpoints = new SniEndpoints(domains, clock::now, log);
    this.drains = new Drains(clock::now, log);
    this.attachments = new Attachments(this, this::reconfigure, clock::now);
    this.addOns = new AddOns(this, attachments, drains, clock::now);
    this.ssl = new Ssl(number, clock, log);
    releases.add("Initial release", null, owner.email(), Map.of(), List.of());
    releases.add("Enable Logplex", null, owner.email(), Map.of(), List.of());
    log.api("Enable Logplex");
    if (stack.firstGeneration()) {
      processes.declare("web", "thin start -p $PORT");
      processes.declare("worker", "rake jobs:work");
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  /** The integer legacy knows it by. */
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

  /** The make of the platform it runs on. */
  public Generation generation() {
    return ownership.generation();
  }

  /** The stack it moves to with its next deploy. */
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

  /** Whether the platform cares for the certificates of its domains. */
  public boolean acm() {
    return acm;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
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

  /** What it may use of add-ons, its own ones and others'. */
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

  /** Its team and its space, if it has any. */
  public Ownership ownership() {
    return ownership;
  }

  /** The names of its features that are on; changes are kept. */
  public Set<String> features() {
    return features;
  }

  public String gitUrl() {
    return "https://git.heroku.com/" + name + ".git";
  }

  public String webUrl() {
    return "https://" + name + ".herokuapp.com/";
  }

  /** The size of the code that runs, null before the first deploy. */
  public @Nullable Long slugSize() {
    return releases.current().slug() == null ? null : 41_943_040L;
  }

  /** Creation goes on for so many polls more. */
  public void readyAfter(int polls) {
    pollsUntilReady = polls;
  }

  public boolean ready() {
    return pollsUntilReady == 0;
  }

  /** Somebody asks whether creation is done, which also brings it nearer. */
  public boolean pollReady() {
    boolean ready = ready();
    pollsUntilReady = Math.max(0, pollsUntilReady - 1);
    return ready;
  }

  public Map<String, String> config() {
    return releases.current().config();
  }

  /** Merges into the config vars; null removes. A change makes a release, its absence none. */
  public void configure(Map<String, @Nullable String> changes) {
    ConfigChange change = ConfigChange.of(config(), changes);
    if (!change.result().equals(config())) {
      release(change.description(), releases.current().code(), change.result());
    }
  }

  /** Takes code and config vars back to what they were, by a new release. */
  public Release rollback(Release target) {
    return release("Rollback to " + target.name(), target.code(), target.config());
  }

  /** Releases code. */
  public Release deploy(Artifact code, String description) {
    migrate();
    return release(description, code, config());
  }

  /** Releases code as soon as its release phase, whose output is read elsewhere, has passed. */
  public Release prepare(Artifact code, String description, String outputUrl) {
    Release pending =
        releases.add(
            description, code, collaborators.owner().email(), config(), addOns.names(), outputUrl);
    log.api(description);
    log.api("Running release " + pending.name() + " commands");
    touch();
    return pending;
  }

  /** A release phase came to its end. */
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

  /** Prepares a move to another stack, which the next deploy carries out. */
  public void requestStack(Stack wanted) {
    if (wanted.equals(stack)) {
      throw HerokuError.invalid("App is already on " + wanted.name() + ".");
    }
    requestedStack = wanted;
    log.api("Prepare migration to " + wanted.name());
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

  /** Sets or, where null, removes config vars in a release that says why. */
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
    updatedAt = clock.now();
  }
}
