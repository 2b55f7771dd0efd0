// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.space;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import java.io.Serializable;

/** The properties of a new space. */
public record SpaceOrder(
    Team team, Region region, boolean shield, Cidr block, Cidr data, Generation generation)
    implements Serializable {

  /** Fails for regions without private spaces. */
  public SpaceOrder {
    if (!region.privateCapable()) {
      throw HerokuError.invalid("Region " + region.name() + " has no private spaces.");
    }
  }
}
