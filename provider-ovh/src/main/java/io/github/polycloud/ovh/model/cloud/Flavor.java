package io.github.polycloud.ovh.model.cloud;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A size of instances in one region.
 *
 * @param id its id
 * @param name its name, for example {@code b3-8}
 * @param region the region
 * @param type the family it belongs to
 * @param osType {@code linux} or {@code windows}
 * @param vcpus how many virtual processors
 * @param ram memory; in MiB by what is seen, in GiB by the descriptor
 * @param disk local disk in GB
 * @param inboundBandwidth traffic towards it in Mbit/s at most; null for no such limit
 * @param outboundBandwidth traffic from it in Mbit/s at most; null for no such limit
 * @param quota how many the project may still start
 * @param available whether it is in stock
 * @param capabilities what it is capable of
 * @param planCodes the offers it is billed as
 */
public record Flavor(
    String id,
    String name,
    String region,
    String type,
    String osType,
    long vcpus,
    long ram,
    long disk,
    @Nullable Long inboundBandwidth,
    @Nullable Long outboundBandwidth,
    long quota,
    boolean available,
    List<Capability> capabilities,
    PlanCodes planCodes) {
  /**
   * What a flavor is capable of, or not.
   *
   * @param name what
   * @param enabled whether it is
   */
  public record Capability(FlavorCapabilityName name, boolean enabled) {}

  /**
   * The offers a flavor is billed as.
   *
   * @param hourly by the hour
   * @param monthly by the month
   */
  public record PlanCodes(@Nullable String hourly, @Nullable String monthly) {}
}
