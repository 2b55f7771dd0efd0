// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Regions;
import io.github.polycloud.heroku.api.Platform;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.model.Region;
import io.github.polycloud.paging.Paged;
import java.util.function.Supplier;

/** Regions, implemented with {@code /regions}. */
public final class HerokuRegions implements Regions {
  private final Supplier<Platform> platform;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuRegions(Supplier<Platform> platform) {
    this.platform = platform;
  }

  @Override
  public Paged<Region> list() {
    return Sorted.by(
        Region::name,
        platform
            .get()
            .regions()
            .map(
                region ->
                    new Region(
                        Required.field(region.name(), "GET /regions", "name"),
                        region.description(),
                        region.country(),
                        true)));
  }
}
