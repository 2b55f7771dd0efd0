package io.github.polycloud.ovh.model.vps;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.ovh.model.service.IamMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A VPS.
 *
 * @param name its service name
 * @param displayName what people call it
 * @param state what it is doing
 * @param zone where it is
 * @param cluster the cluster it runs on
 * @param vcore how many virtual processors
 * @param memoryLimit memory in MB
 * @param offerType the product line, for example {@code ssd}
 * @param model what was ordered
 * @param netbootMode what it boots
 * @param keymap the keyboard of its console, for example {@code fr}
 * @param slaMonitoring whether OVH watches it
 * @param monitoringIpBlocks where OVH watches it from
 * @param iam its name in policies
 */
public record Vps(
    String name,
    @Nullable String displayName,
    VpsState state,
    String zone,
    String cluster,
    long vcore,
    long memoryLimit,
    String offerType,
    Model model,
    NetbootMode netbootMode,
    @Nullable String keymap,
    @Nullable Boolean slaMonitoring,
    List<String> monitoringIpBlocks,
    @Nullable IamMetadata iam) {
  /**
   * What was ordered.
   *
   * @param name its name
   * @param offer the offer
   * @param version its generation, for example {@code 2019v1}
   * @param vcore how many virtual processors
   * @param memory memory in MB
   * @param disk disk in GB
   * @param maximumAdditionalIp how many more addresses it can have
   * @param availableOptions the options it can have
   * @param datacenter where it can be
   */
  public record Model(
      String name,
      String offer,
      String version,
      long vcore,
      long memory,
      long disk,
      @JsonProperty("maximumAdditionnalIp") long maximumAdditionalIp,
      List<String> availableOptions,
      List<String> datacenter) {}
}
