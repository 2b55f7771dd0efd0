package io.github.polycloud.sandbox.internal.heroku.state.space;

import io.github.polycloud.sandbox.internal.heroku.state.Refusal;
import io.github.polycloud.sandbox.internal.heroku.state.Region;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import java.util.Set;

/** What a new space shall be like, all but its name. */
public record SpaceOrder(
    Team team, Region region, boolean shield, Cidr block, Cidr data, String generation) {

  private static final Set<String> GENERATIONS = Set.of("cedar", "fir");

  /** Refuses what cannot be built. */
  public SpaceOrder {
    if (!region.privateCapable()) {
      throw Refusal.invalid("Region " + region.name() + " has no private spaces.");
    }
    if (!GENERATIONS.contains(generation)) {
      throw Refusal.invalid("generation must be cedar or fir.");
    }
  }
}
