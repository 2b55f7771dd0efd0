package io.github.polycloud.sandbox.internal.heroku.state;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An app and all that hangs on it. */
public final class App {

  private final UUID id = UUID.randomUUID();
  private final int number;
  private final Region region;
  private final Stack stack;
  private final Instant createdAt;
  private final Ticker ticker;
  private final Releases releases;
  private final Processes processes;
  private final Domains domains;
  private final Collaborators collaborators;
  private String name;
  private boolean maintenance;
  private boolean sharePublic;
  private boolean production;
  private Instant updatedAt;

  App(
      int number,
      String name,
      Region region,
      Stack stack,
      Account owner,
      Predicate<String> hostTaken,
      Ticker ticker) {
    this.number = number;
    this.name = name;
    this.region = region;
    this.stack = stack;
    this.ticker = ticker;
    this.createdAt = ticker.now();
    this.updatedAt = createdAt;
    this.releases = new Releases(ticker);
    this.processes = new Processes(releases, ticker);
    this.domains = new Domains(name, hostTaken, ticker);
    this.collaborators = new Collaborators(owner, ticker);
    releases.add("Initial release", null, owner.email(), Map.of());
    releases.add("Enable Logplex", null, owner.email(), Map.of());
  }

  public UUID id() {
    return id;
  }

  /** The integer legacy knows it by. */
  public int number() {
    return number;
  }

  public String name() {
    return name;
  }

  public Region region() {
    return region;
  }

  public Stack stack() {
    return stack;
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

  public Map<String, String> config() {
    return releases.current().config();
  }

  /** Merges into the config vars; null removes. A change makes a release, its absence none. */
  public void configure(Map<String, @Nullable String> changes) {
    ConfigChange change = ConfigChange.of(config(), changes);
    if (!change.result().equals(config())) {
      release(change.description(), releases.current().slug(), change.result());
    }
  }

  /** Takes code and config vars back to what they were, by a new release. */
  public Release rollback(Release target) {
    return release("Rollback to " + target.name(), target.slug(), target.config());
  }

  /** Releases code that was built before. */
  public Release deploy(UUID slug, @Nullable String description) {
    if (!releases.hasSlug(slug)) {
      throw Refusal.notFound("slug");
    }
    String text = description == null ? "Deploy " + slug.toString().substring(0, 8) : description;
    return release(text, slug, config());
  }

  public void setMaintenance(boolean on) {
    maintenance = on;
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

  Release release(String description, @Nullable UUID slug, Map<String, String> config) {
    Release made = releases.add(description, slug, collaborators.owner().email(), config);
    processes.restart(
        dyno -> processes.formation().stream().anyMatch(t -> t.type().equals(dyno.type())));
    touch();
    return made;
  }

  void rename(String newName) {
    name = newName;
    domains.renamed(newName);
    touch();
  }

  private void touch() {
    updatedAt = ticker.now();
  }
}
