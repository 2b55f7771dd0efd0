package io.github.polycloud.sandbox.internal.heroku.state.app;

import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import org.jspecify.annotations.Nullable;

/** Whose an app is besides its owner's, where it lives, and whether others may join it. */
public final class Ownership {

  private @Nullable Team team;
  private @Nullable Space space;
  private boolean locked;

  Ownership() {}

  /** The make of the platform it runs on, which only a private space can choose. */
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
