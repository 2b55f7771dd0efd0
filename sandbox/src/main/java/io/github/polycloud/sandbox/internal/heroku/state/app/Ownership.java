// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.app;

import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The team and the private space of an app, and whether it is locked. */
public final class Ownership implements Serializable {

  private @Nullable Team team;
  private @Nullable Space space;
  private boolean locked;

  Ownership() {}

  /** The generation, which only a private space can set. */
  Generation generation() {
    return space == null ? Generation.CEDAR : space.generation();
  }

  public @Nullable Team team() {
    return team;
  }

  public @Nullable Space space() {
    return space;
  }

  public boolean locked() {
    return locked;
  }

  public void setTeam(@Nullable Team other) {
    team = other;
  }

  public void setSpace(Space home) {
    space = home;
  }

  public void lock(boolean on) {
    locked = on;
  }
}
