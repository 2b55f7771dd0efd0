package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Regions;
import io.github.polycloud.model.Region;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.cloud.RegionStatus;
import io.github.polycloud.paging.Paged;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Regions are those that at least one project of the Public Cloud can use. */
public final class OvhRegions implements Regions {
  private final Ovh ovh;

  /** A mapping on this client. */
  public OvhRegions(Ovh ovh) {
    this.ovh = ovh;
  }

  /** A region, and a project through which it can be looked at. */
  private record Place(String project, String region) {}

  @Override
  public Paged<Region> list() {
    return ovh.listing().expand(this::places, this::region);
  }

  private List<Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    for (String project : ovh.cloudProjects().list()) {
      for (String region : ovh.cloudProjects().regions(project)) {
        places.putIfAbsent(region, new Place(project, region));
      }
    }
    return List.copyOf(places.values());
  }

  /** OVH tells the continent of a region, but not its country. */
  private Region region(Place place) {
    io.github.polycloud.ovh.model.cloud.Region region =
        ovh.cloudProjects().region(place.project(), place.region());
    return new Region(
        place.region(), region.datacenterLocation(), null, RegionStatus.UP.equals(region.status()));
  }
}
