// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Monthly billed usage.
 *
 * @param instance instances
 * @param instanceOption options of instances
 * @param certification certifications
 * @since 0.1.0
 */
public record MonthlyUsage(
    List<Instance> instance,
    List<Option> instanceOption,
    @Nullable List<Certification> certification) {
  /**
   * Instances of one flavor in one region.
   *
   * @param reference the flavor
   * @param region the region
   * @param totalPrice the cost
   * @param details the cost per instance
   */
  public record Instance(
      String reference, String region, BigDecimal totalPrice, List<InstanceShare> details) {}

  /**
   * Cost of one instance.
   *
   * @param instanceId the instance
   * @param activation the start of its monthly billing
   * @param totalPrice the cost
   */
  public record InstanceShare(String instanceId, Instant activation, BigDecimal totalPrice) {}

  /**
   * An option of instances in one region.
   *
   * @param reference the option
   * @param region the region
   * @param totalPrice the cost
   * @param details the cost per instance
   */
  public record Option(
      String reference, String region, BigDecimal totalPrice, List<OptionShare> details) {}

  /**
   * Cost of an option for one instance.
   *
   * @param instanceId the instance
   * @param totalPrice the cost
   */
  public record OptionShare(String instanceId, BigDecimal totalPrice) {}

  /**
   * A certification.
   *
   * @param reference the certification
   * @param totalPrice the cost
   * @param details the cost per activation
   */
  public record Certification(
      String reference, BigDecimal totalPrice, List<CertificationShare> details) {}

  /**
   * Cost of a certification since its activation.
   *
   * @param activation the start of the billing
   * @param totalPrice the cost
   */
  public record CertificationShare(Instant activation, BigDecimal totalPrice) {}
}
