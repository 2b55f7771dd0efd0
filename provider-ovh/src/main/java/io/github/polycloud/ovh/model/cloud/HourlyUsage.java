// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hourly billed usage.
 *
 * @param instance instances
 * @param instanceBandwidth network traffic of instances
 * @param instanceOption options of instances
 * @param snapshot snapshots
 * @param storage object storage
 * @param volume volumes
 * @since 0.1.0
 */
public record HourlyUsage(
    List<Instance> instance,
    List<Bandwidth> instanceBandwidth,
    List<Instance> instanceOption,
    List<Snapshot> snapshot,
    List<Storage> storage,
    List<Volume> volume) {
  /**
   * Usage by instances of one flavor, or of one option, in one region.
   *
   * @param reference the flavor or the option
   * @param region the region
   * @param quantity the duration
   * @param totalPrice the cost
   * @param details the cost per instance
   */
  public record Instance(
      String reference,
      String region,
      UsedQuantity quantity,
      BigDecimal totalPrice,
      List<InstanceShare> details) {}

  /**
   * Cost of one instance.
   *
   * @param instanceId the instance
   * @param quantity the duration
   * @param totalPrice the cost
   */
  public record InstanceShare(String instanceId, UsedQuantity quantity, BigDecimal totalPrice) {}

  /**
   * Network traffic of the instances in one region.
   *
   * @param region the region
   * @param incomingBandwidth inbound traffic
   * @param outgoingBandwidth outbound traffic
   * @param totalPrice the cost
   */
  public record Bandwidth(
      String region,
      @Nullable UsageCharge incomingBandwidth,
      @Nullable UsageCharge outgoingBandwidth,
      BigDecimal totalPrice) {}

  /**
   * Snapshots in one region.
   *
   * @param region the region
   * @param instance snapshots of instances
   * @param volume snapshots of volumes
   * @param totalPrice the cost
   */
  public record Snapshot(
      String region,
      @Nullable UsageCharge instance,
      @Nullable UsageCharge volume,
      BigDecimal totalPrice) {}

  /**
   * Usage of an object storage container.
   *
   * @param region the region
   * @param bucketName its name
   * @param type its type
   * @param stored the stored data
   * @param incomingBandwidth traffic from the Internet
   * @param incomingInternalBandwidth traffic from OVH's own network
   * @param outgoingBandwidth traffic to the Internet
   * @param outgoingInternalBandwidth traffic to OVH's own network
   * @param totalPrice the cost
   */
  public record Storage(
      String region,
      @Nullable String bucketName,
      StorageType type,
      @Nullable UsageCharge stored,
      @Nullable UsageCharge incomingBandwidth,
      @Nullable UsageCharge incomingInternalBandwidth,
      @Nullable UsageCharge outgoingBandwidth,
      @Nullable UsageCharge outgoingInternalBandwidth,
      BigDecimal totalPrice) {}

  /**
   * Usage by volumes of one type in one region.
   *
   * @param region the region
   * @param type the type
   * @param quantity the size and duration
   * @param totalPrice the cost
   * @param details the cost per volume
   */
  public record Volume(
      String region,
      String type,
      UsedQuantity quantity,
      BigDecimal totalPrice,
      List<VolumeShare> details) {}

  /**
   * Cost of one volume.
   *
   * @param volumeId the volume
   * @param quantity the size and duration
   * @param totalPrice the cost
   */
  public record VolumeShare(String volumeId, UsedQuantity quantity, BigDecimal totalPrice) {}
}
