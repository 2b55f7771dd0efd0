package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Regions;
import io.github.polycloud.model.Region;
import io.github.polycloud.ovh.model.cloud.RegionStatus;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Regions that at least one Public Cloud project can use, implemented with {@code
 * /cloud/project/{serviceName}/region}.
 */
public final class OvhRegions implements Regions {
  private final ApiClients clients;

  /** Creates an adapter backed by the given clients. */
  public OvhRegions(ApiClients clients) {
    this.clients = clients;
  }

  /** A region and a project through which it can be read. */
  private record Location(String project, String region) {}

  @Override
  public Paged<Region> list() {
    return clients.listing().expand(this::locations, this::region);
  }

  private List<Location> locations() {
    Map<String, Location> locations = new TreeMap<>();
    for (String project : clients.cloudProjects().list()) {
      for (String region : clients.cloudProjects().regions(project)) {
        locations.putIfAbsent(region, new Location(project, region));
      }
    }
    return List.copyOf(locations.values());
  }

  /** OVH returns the continent of a region, but not its country. */
  private Region region(Location location) {
    io.github.polycloud.ovh.model.cloud.Region region =
        clients.cloudProjects().region(location.project(), location.region());
    return new Region(
        location.region(),
        region.datacenterLocation(),
        null,
        RegionStatus.UP.equals(region.status()));
  }
}
