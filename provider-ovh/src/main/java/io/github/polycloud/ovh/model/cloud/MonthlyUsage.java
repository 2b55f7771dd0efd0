package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is paid by the month.
 *
 * @param instance instances
 * @param instanceOption options of instances
 * @param certification certifications
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
   * @param totalPrice what they cost
   * @param details what each instance costs
   */
  public record Instance(
      String reference, String region, BigDecimal totalPrice, List<InstanceShare> details) {}

  /**
   * What one instance costs.
   *
   * @param instanceId the instance
   * @param activation since when it is paid by the month
   * @param totalPrice what it costs
   */
  public record InstanceShare(String instanceId, Instant activation, BigDecimal totalPrice) {}

  /**
   * An option of instances in one region.
   *
   * @param reference the option
   * @param region the region
   * @param totalPrice what it costs
   * @param details what it costs for each instance
   */
  public record Option(
      String reference, String region, BigDecimal totalPrice, List<OptionShare> details) {}

  /**
   * What an option costs for one instance.
   *
   * @param instanceId the instance
   * @param totalPrice what it costs
   */
  public record OptionShare(String instanceId, BigDecimal totalPrice) {}

  /**
   * A certification.
   *
   * @param reference which
   * @param totalPrice what it costs
   * @param details what it costs from when on
   */
  public record Certification(
      String reference, BigDecimal totalPrice, List<CertificationShare> details) {}

  /**
   * What a certification costs from one day on.
   *
   * @param activation since when
   * @param totalPrice what it costs
   */
  public record CertificationShare(Instant activation, BigDecimal totalPrice) {}
}
