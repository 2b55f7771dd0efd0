// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Regions;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Region;
import io.github.polycloud.ovh.internal.list.Elements;
import io.github.polycloud.ovh.model.cloud.RegionStatus;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

  /**
   * A region and a project through which it can be read.
   *
   * @param failure the error of a project whose regions cannot be listed; else null
   */
  private record Location(String project, String region, @Nullable CloudException failure) {}

  @Override
  public Paged<Region> list() {
    return clients.listing().expand(this::locations, this::region);
  }

  private List<Location> locations() {
    Map<String, Location> locations = new TreeMap<>();
    for (String project : clients.cloudProjects().list()) {
      try {
        Elements.read(project, clients.cloudProjects()::regions).orElse(List.of()).stream()
            .map(region -> new Location(project, region, null))
            .forEach(found -> locations.putIfAbsent(found.region(), found));
      } catch (CloudException e) {
        locations.put("/" + project, new Location(project, "", e));
      }
    }
    return List.copyOf(locations.values());
  }

  /** OVH returns the continent of a region, but not its country. */
  private Region region(Location location) {
    if (location.failure() != null) {
      throw location.failure();
    }
    io.github.polycloud.ovh.model.cloud.Region region =
        clients.cloudProjects().region(location.project(), location.region());
    return new Region(
        location.region(),
        region.datacenterLocation(),
        null,
        RegionStatus.UP.equals(region.status()));
  }
}
