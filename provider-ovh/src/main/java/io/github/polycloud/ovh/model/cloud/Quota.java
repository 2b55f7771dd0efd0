// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Quotas of a project in one region and their usage. A quota of -1 means unlimited.
 *
 * @param region the region
 * @param instance instances
 * @param keypair SSH keys
 * @param volume volumes
 * @param network networks
 * @param loadbalancer load balancers
 * @param keymanager secrets
 * @param share file shares
 * @since 0.1.0
 */
public record Quota(
    String region,
    @Nullable Instances instance,
    @Nullable SshKeys keypair,
    @Nullable Volumes volume,
    @Nullable Networks network,
    @Nullable LoadBalancers loadbalancer,
    @Nullable Secrets keymanager,
    @Nullable Shares share) {
  /**
   * Quotas of instances, cores and memory.
   *
   * @param maxInstances maximum number of instances
   * @param usedInstances number in use
   * @param maxCores maximum number of cores
   * @param usedCores cores in use
   * @param maxRam maximum memory in MB
   * @param usedRam memory in use, in MB
   */
  public record Instances(
      @Nullable Long maxInstances,
      @Nullable Long usedInstances,
      @Nullable Long maxCores,
      @Nullable Long usedCores,
      @Nullable Long maxRam,
      @JsonProperty("usedRAM") @Nullable Long usedRam) {}

  /**
   * Quota of SSH keys.
   *
   * @param maxCount maximum number
   */
  public record SshKeys(@Nullable Long maxCount) {}

  /**
   * Quotas of volumes and their backups.
   *
   * @param maxVolumeCount maximum number of volumes
   * @param volumeCount number in use
   * @param maxGigabytes maximum total size in GB
   * @param usedGigabytes total size in use, in GB
   * @param maxVolumeBackupCount maximum number of backups
   * @param volumeBackupCount number in use
   * @param maxBackupGigabytes maximum total size in GB
   * @param usedBackupGigabytes total size in use, in GB
   */
  public record Volumes(
      @Nullable Long maxVolumeCount,
      @Nullable Long volumeCount,
      @Nullable Long maxGigabytes,
      @Nullable Long usedGigabytes,
      @Nullable Long maxVolumeBackupCount,
      @Nullable Long volumeBackupCount,
      @Nullable Long maxBackupGigabytes,
      @Nullable Long usedBackupGigabytes) {}

  /**
   * Quotas of networks and related resources.
   *
   * @param maxNetworks maximum number of networks
   * @param usedNetworks number in use
   * @param maxSubnets maximum number of subnets
   * @param usedSubnets number in use
   * @param maxFloatingIps maximum number of floating IPs
   * @param usedFloatingIps number in use
   * @param maxGateways maximum number of gateways
   * @param usedGateways number in use
   */
  public record Networks(
      @Nullable Long maxNetworks,
      @Nullable Long usedNetworks,
      @Nullable Long maxSubnets,
      @Nullable Long usedSubnets,
      @JsonProperty("maxFloatingIPs") @Nullable Long maxFloatingIps,
      @JsonProperty("usedFloatingIPs") @Nullable Long usedFloatingIps,
      @Nullable Long maxGateways,
      @Nullable Long usedGateways) {}

  /**
   * Quota of load balancers.
   *
   * @param maxLoadbalancers maximum number
   * @param usedLoadbalancers number in use
   */
  public record LoadBalancers(@Nullable Long maxLoadbalancers, @Nullable Long usedLoadbalancers) {}

  /**
   * Quota of secrets in the key manager.
   *
   * @param maxSecrets maximum number
   * @param usedSecrets number in use
   */
  public record Secrets(@Nullable Long maxSecrets, @Nullable Long usedSecrets) {}

  /**
   * Quotas of file shares and their snapshots.
   *
   * @param maxSharesNumber maximum number of shares
   * @param usedSharesNumber number in use
   * @param maxShareSizePerShare maximum size of one share in GB
   * @param maxShareSizeTotal maximum total size in GB
   * @param usedShareSizeTotal total size in use, in GB
   * @param maxShareSnapshots maximum number of snapshots
   * @param usedShareSnapshots number in use
   */
  public record Shares(
      @Nullable Long maxSharesNumber,
      @Nullable Long usedSharesNumber,
      @Nullable Long maxShareSizePerShare,
      @Nullable Long maxShareSizeTotal,
      @Nullable Long usedShareSizeTotal,
      @Nullable Long maxShareSnapshots,
      @Nullable Long usedShareSnapshots) {}
}
