package io.github.polycloud.heroku.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.model.Region;
import io.github.polycloud.ops.Regions;

/** Regions by way of {@code /regions}. */
public final class HerokuRegions implements Regions {
  private final Heroku heroku;

  /** On this client. */
  public HerokuRegions(Heroku heroku) {
    this.heroku = heroku;
  }

  @Override
  public Paged<Region> list() {
    return heroku
        .platform()
        .regions()
        .map(region -> new Region(region.name(), region.description(), region.country(), true));
  }
}
