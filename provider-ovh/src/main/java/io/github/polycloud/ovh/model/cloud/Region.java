// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.util.List;

/**
 * A region that a project can use.
 *
 * @param name its name, for example {@code GRA11}
 * @param type its type
 * @param status its status
 * @param continentCode continent code, for example {@code EU}
 * @param datacenterLocation location of the datacenter, for example {@code GRA}
 * @param ipCountries countries available for additional IPs
 * @param services its services
 * @since 0.1.0
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
   * @param status its status
   * @param endpoint its OpenStack endpoint URL
   */
  public record Service(String name, RegionServiceStatus status, String endpoint) {}
}
