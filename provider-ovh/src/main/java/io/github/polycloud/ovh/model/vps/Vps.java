// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.vps;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.ovh.model.service.IamMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A VPS.
 *
 * @param name its service name
 * @param displayName its display name
 * @param state its status
 * @param zone its location
 * @param cluster the cluster it runs on
 * @param vcore number of vCPUs
 * @param memoryLimit memory in MB
 * @param offerType the product line, for example {@code ssd}
 * @param model its model
 * @param netbootMode its netboot mode
 * @param keymap the keyboard layout of its console, for example {@code fr}
 * @param slaMonitoring whether OVH monitors it
 * @param monitoringIpBlocks address blocks that OVH monitors it from
 * @param iam its IAM metadata
 * @since 0.1.0
 */
public record Vps(
    String name,
    @Nullable String displayName,
    VpsState state,
    String zone,
    String cluster,
    @Nullable Long vcore,
    @Nullable Long memoryLimit,
    String offerType,
    Model model,
    NetbootMode netbootMode,
    @Nullable String keymap,
    @Nullable Boolean slaMonitoring,
    List<String> monitoringIpBlocks,
    @Nullable IamMetadata iam) {
  /**
   * The model of a VPS.
   *
   * @param name its name
   * @param offer the offer
   * @param version its version, for example {@code 2019v1}
   * @param vcore number of vCPUs
   * @param memory memory in MB
   * @param disk disk in GB
   * @param maximumAdditionalIp maximum number of additional IPs
   * @param availableOptions its available options
   * @param datacenter the available datacenters
   */
  public record Model(
      String name,
      String offer,
      String version,
      @Nullable Long vcore,
      @Nullable Long memory,
      @Nullable Long disk,
      @JsonProperty("maximumAdditionnalIp") @Nullable Long maximumAdditionalIp,
      List<String> availableOptions,
      List<String> datacenter) {}
}
