// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.space;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.drain.Drain;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A private space of a team. */
public final class Space extends Entity implements Named {

  private static final String ALLOCATED = "allocated";

  private final Region region;
  private final boolean shield;
  private final Generation generation;
  private final MonotonicClock clock;
  private final Network network;
  private final Map<UUID, List<String>> permissions = new HashMap<>();
  private @Nullable Drain logDrain;
  private Progress progress = new Progress("allocating", ALLOCATED);
  private String name;
  private Team team;

  Space(SpaceOrder order, String name, String owner, MonotonicClock clock) {
    super(clock.now());
    this.name = name;
    this.team = order.team();
    this.region = order.region();
    this.shield = order.shield();
    this.generation = order.generation();
    this.clock = clock;
    this.network = new Network(order.block(), order.data(), owner, clock);
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

  public Network network() {
    return network;
  }

  /** The drain of the logs of all its apps, which cannot be removed, only replaced. */
  public Drain logDrain() {
    if (logDrain == null) {
      throw HerokuError.notFound("log_drain");
    }
    return logDrain;
  }

  /** Sets or replaces the log drain. */
  public void setLogDrain(String url) {
    if (logDrain == null) {
      logDrain = Drain.ofSpace(url, clock.now());
    } else {
      logDrain.replaceUrl(url, clock.now());
    }
  }

  /** Fails while the space is not allocated. */
  public Space requireAllocated() {
    if (!progress.is(ALLOCATED)) {
      throw HerokuError.invalid("Space " + name + " is not allocated yet.");
    }
    return this;
  }

  public void advance() {
    progress.advance();
  }

  /** The permissions of a user in the space itself. */
  public List<String> permissions(UUID user) {
    return permissions.getOrDefault(user, List.of());
  }

  public void permit(UUID user, List<String> allowed) {
    permissions.put(user, List.copyOf(allowed));
    touch(clock.now());
  }

  void rename(String other) {
    name = other;
    touch(clock.now());
  }

  void setTeam(Team other) {
    team = other;
    touch(clock.now());
  }

  void delete() {
    progress = new Progress("deleting");
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id().toString().equals(idOrName);
  }
}
