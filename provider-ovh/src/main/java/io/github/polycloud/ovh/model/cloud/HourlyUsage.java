package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is paid by the hour.
 *
 * @param instance instances
 * @param instanceBandwidth traffic of instances
 * @param instanceOption options of instances
 * @param snapshot backups
 * @param storage object stores
 * @param volume volumes
 */
public record HourlyUsage(
    List<Instance> instance,
    List<Bandwidth> instanceBandwidth,
    List<Instance> instanceOption,
    List<Snapshot> snapshot,
    List<Storage> storage,
    List<Volume> volume) {
  /**
   * Instances of one flavor, or one of their options, in one region.
   *
   * @param reference the flavor or the option
   * @param region the region
   * @param quantity for how long
   * @param totalPrice what they cost
   * @param details what each instance costs
   */
  public record Instance(
      String reference,
      String region,
      UsedQuantity quantity,
      BigDecimal totalPrice,
      List<InstanceShare> details) {}

  /**
   * What one instance costs.
   *
   * @param instanceId the instance
   * @param quantity for how long
   * @param totalPrice what it costs
   */
  public record InstanceShare(String instanceId, UsedQuantity quantity, BigDecimal totalPrice) {}

  /**
   * Traffic of the instances of one region.
   *
   * @param region the region
   * @param incomingBandwidth towards them
   * @param outgoingBandwidth from them
   * @param totalPrice what it costs
   */
  public record Bandwidth(
      String region,
      @Nullable UsageCharge incomingBandwidth,
      @Nullable UsageCharge outgoingBandwidth,
      BigDecimal totalPrice) {}

  /**
   * Backups in one region.
   *
   * @param region the region
   * @param instance of instances
   * @param volume of volumes
   * @param totalPrice what they cost
   */
  public record Snapshot(
      String region,
      @Nullable UsageCharge instance,
      @Nullable UsageCharge volume,
      BigDecimal totalPrice) {}

  /**
   * An object store.
   *
   * @param region the region
   * @param bucketName its name
   * @param type its kind
   * @param stored what lies in it
   * @param incomingBandwidth traffic from the Internet
   * @param incomingInternalBandwidth traffic from OVH's own network
   * @param outgoingBandwidth traffic to the Internet
   * @param outgoingInternalBandwidth traffic to OVH's own network
   * @param totalPrice what it costs
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
   * Volumes of one kind in one region.
   *
   * @param region the region
   * @param type the kind
   * @param quantity how much, for how long
   * @param totalPrice what they cost
   * @param details what each volume costs
   */
  public record Volume(
      String region,
      String type,
      UsedQuantity quantity,
      BigDecimal totalPrice,
      List<VolumeShare> details) {}

  /**
   * What one volume costs.
   *
   * @param volumeId the volume
   * @param quantity how much, for how long
   * @param totalPrice what it costs
   */
  public record VolumeShare(String volumeId, UsedQuantity quantity, BigDecimal totalPrice) {}
}
