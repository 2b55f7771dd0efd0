package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project has used since the bill before; prices are in the account's currency, without tax.
 *
 * @param period the time it covers
 * @param lastUpdate when it was counted
 * @param hourlyUsage what is paid by the hour
 * @param monthlyUsage what is paid by the month
 * @param resourcesUsage what is paid by finer measures
 */
public record CurrentUsage(
    Period period,
    Instant lastUpdate,
    @Nullable HourlyUsage hourlyUsage,
    @Nullable MonthlyUsage monthlyUsage,
    @Nullable List<Resources> resourcesUsage) {
  /**
   * A time.
   *
   * @param from when it begins
   * @param to when it ends
   */
  public record Period(Instant from, Instant to) {}

  /**
   * What was used of one kind.
   *
   * @param type the kind
   * @param totalPrice what it costs
   * @param resources what was used, by region
   */
  public record Resources(String type, BigDecimal totalPrice, List<RegionalResources> resources) {}

  /**
   * What was used in one region.
   *
   * @param region the region
   * @param components what was used
   */
  public record RegionalResources(String region, List<Component> components) {}

  /**
   * A thing that was used.
   *
   * @param name its name
   * @param quantity how much
   * @param totalPrice what it costs
   */
  public record Component(String name, UsedQuantity quantity, BigDecimal totalPrice) {}
}
