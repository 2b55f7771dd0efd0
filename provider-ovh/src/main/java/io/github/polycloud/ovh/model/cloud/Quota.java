package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a project may use in one region, and uses. A limit of -1 stands for none.
 *
 * @param region the region
 * @param instance instances
 * @param keypair SSH keys
 * @param volume volumes
 * @param network networks
 * @param loadbalancer load balancers
 * @param keymanager secrets
 * @param share file shares
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
   * Instances, their processors and their memory.
   *
   * @param maxInstances how many instances there may be
   * @param usedInstances how many there are
   * @param maxCores how many processors they may have
   * @param usedCores how many they have
   * @param maxRam how much memory in MB they may have
   * @param usedRam how much they have
   */
  public record Instances(
      long maxInstances,
      long usedInstances,
      long maxCores,
      long usedCores,
      long maxRam,
      @JsonProperty("usedRAM") long usedRam) {}

  /**
   * SSH keys.
   *
   * @param maxCount how many there may be
   */
  public record SshKeys(long maxCount) {}

  /**
   * Volumes and their backups.
   *
   * @param maxVolumeCount how many volumes there may be
   * @param volumeCount how many there are
   * @param maxGigabytes how large they may be in all
   * @param usedGigabytes how large they are
   * @param maxVolumeBackupCount how many backups there may be
   * @param volumeBackupCount how many there are
   * @param maxBackupGigabytes how large they may be in all
   * @param usedBackupGigabytes how large they are
   */
  public record Volumes(
      long maxVolumeCount,
      long volumeCount,
      long maxGigabytes,
      long usedGigabytes,
      long maxVolumeBackupCount,
      long volumeBackupCount,
      long maxBackupGigabytes,
      long usedBackupGigabytes) {}

  /**
   * Networks and what belongs to them.
   *
   * @param maxNetworks how many networks there may be
   * @param usedNetworks how many there are
   * @param maxSubnets how many subnets there may be
   * @param usedSubnets how many there are
   * @param maxFloatingIps how many floating addresses there may be
   * @param usedFloatingIps how many there are
   * @param maxGateways how many gateways there may be
   * @param usedGateways how many there are
   */
  public record Networks(
      long maxNetworks,
      long usedNetworks,
      long maxSubnets,
      long usedSubnets,
      @JsonProperty("maxFloatingIPs") long maxFloatingIps,
      @JsonProperty("usedFloatingIPs") long usedFloatingIps,
      long maxGateways,
      long usedGateways) {}

  /**
   * Load balancers.
   *
   * @param maxLoadbalancers how many there may be
   * @param usedLoadbalancers how many there are
   */
  public record LoadBalancers(long maxLoadbalancers, long usedLoadbalancers) {}

  /**
   * Secrets of the key manager.
   *
   * @param maxSecrets how many there may be
   * @param usedSecrets how many there are
   */
  public record Secrets(long maxSecrets, long usedSecrets) {}

  /**
   * File shares and their snapshots.
   *
   * @param maxSharesNumber how many shares there may be
   * @param usedSharesNumber how many there are
   * @param maxShareSizePerShare how large one may be, in GB
   * @param maxShareSizeTotal how large they may be in all, in GB
   * @param usedShareSizeTotal how large they are in all, in GB
   * @param maxShareSnapshots how many snapshots there may be
   * @param usedShareSnapshots how many there are
   */
  public record Shares(
      long maxSharesNumber,
      long usedSharesNumber,
      long maxShareSizePerShare,
      long maxShareSizeTotal,
      long usedShareSizeTotal,
      long maxShareSnapshots,
      long usedShareSnapshots) {}
}
