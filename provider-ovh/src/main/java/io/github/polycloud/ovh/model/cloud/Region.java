package io.github.polycloud.ovh.model.cloud;

import java.util.List;

/**
 * A region that a project can use.
 *
 * @param name its name, for example {@code GRA11}
 * @param type its kind
 * @param status whether it works
 * @param continentCode the continent, for example {@code EU}
 * @param datacenterLocation the site, for example {@code GRA}
 * @param ipCountries countries its additional addresses can be of
 * @param services what it offers
 */
public record Region(
    String name,
    RegionType type,
    RegionStatus status,
    String continentCode,
    String datacenterLocation,
    List<String> ipCountries,
    List<Service> services) {
  /**
   * A service of a region.
   *
   * @param name its name, for example {@code instance}
   * @param status whether it works
   * @param endpoint its OpenStack address
   */
  public record Service(String name, RegionServiceStatus status, String endpoint) {}
}
