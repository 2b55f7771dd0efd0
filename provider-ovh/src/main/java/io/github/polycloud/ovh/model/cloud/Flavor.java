// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flavor: a size of instances in one region.
 *
 * @param id its id
 * @param name its name, for example {@code b3-8}
 * @param region the region
 * @param type its flavor family
 * @param osType {@code linux} or {@code windows}
 * @param vcpus number of vCPUs
 * @param ram memory; in MiB as observed, in GiB according to the API description
 * @param disk local disk in GB
 * @param inboundBandwidth maximum inbound bandwidth in Mbit/s; null for no limit
 * @param outboundBandwidth maximum outbound bandwidth in Mbit/s; null for no limit
 * @param quota number of instances that the project may still create
 * @param available whether it is in stock
 * @param capabilities its capabilities
 * @param planCodes its plan codes
 * @since 0.1.0
 */
public record Flavor(
    String id,
    String name,
    String region,
    String type,
    String osType,
    @Nullable Long vcpus,
    @Nullable Long ram,
    @Nullable Long disk,
    @Nullable Long inboundBandwidth,
    @Nullable Long outboundBandwidth,
    @Nullable Long quota,
    @Nullable Boolean available,
    List<Capability> capabilities,
    PlanCodes planCodes) {
  /**
   * A capability of a flavor.
   *
   * @param name the capability
   * @param enabled whether it is supported
   */
  public record Capability(FlavorCapabilityName name, @Nullable Boolean enabled) {}

  /**
   * The plan codes of a flavor.
   *
   * @param hourly for hourly billing
   * @param monthly for monthly billing
   */
  public record PlanCodes(@Nullable String hourly, @Nullable String monthly) {}
}
