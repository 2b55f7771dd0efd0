package io.github.polycloud.sandbox.internal.heroku.state.space;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A network of its own for a team's apps. */
public final class Space implements Named {

  private static final String ALLOCATED = "allocated";

  private final UUID id = UUID.randomUUID();
  private final Region region;
  private final boolean shield;
  private final Generation generation;
  private final Instant createdAt;
  private final MonotonicClock clock;
  private final Network network;
  private final Map<UUID, List<String>> permissions = new HashMap<>();
  private Progress progress = new Progress("allocating", ALLOCATED);
  private String name;
  private Team team;
  private Instant updatedAt;

  Space(SpaceOrder order, String name, String owner, MonotonicClock clock) {
    this.name = name;
    this.team = order.team();
    this.region = order.region();
    this.shield = order.shield();
    this.generation = order.generation();
    this.clock = clock;
    this.createdAt = clock.now();
    this.updatedAt = createdAt;
    this.network = new Network(order.block(), order.data(), owner, clock);
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public String name() {
    return name;
  }

  public Team team() {
    return team;
  }

  public Region region() {
    return region;
  }

  public boolean shield() {
    return shield;
  }

  public Generation generation() {
    return generation;
  }

  public String state() {
    return progress.present();
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public Network network() {
    return network;
  }

  /** Nothing can be put into a space that is not there yet. */
  public Space requireAllocated() {
    if (!progress.is(ALLOCATED)) {
      throw HerokuError.invalid("Space " + name + " is not allocated yet.");
    }
    return this;
  }

  public void advance() {
    progress.advance();
  }

  /** What a user may do in it beyond working on its apps. */
  public List<String> permissions(UUID user) {
    return permissions.getOrDefault(user, List.of());
  }

  public void permit(UUID user, List<String> allowed) {
    permissions.put(user, List.copyOf(allowed));
    updatedAt = clock.now();
  }

  void rename(String other) {
    name = other;
    updatedAt = clock.now();
  }

  void setTeam(Team other) {
    team = other;
    updatedAt = clock.now();
  }

  void delete() {
    progress = new Progress("deleting");
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id.toString().equals(idOrName);
  }
}
