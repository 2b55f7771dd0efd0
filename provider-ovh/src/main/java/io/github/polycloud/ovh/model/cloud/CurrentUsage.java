// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Usage of a project since the last bill; prices are in the account's currency, without tax.
 *
 * @param period the billing period
 * @param lastUpdate when it was last updated
 * @param hourlyUsage hourly billed usage
 * @param monthlyUsage monthly billed usage
 * @param resourcesUsage usage billed by other units
 * @since 0.1.0
 */
public record CurrentUsage(
    Period period,
    Instant lastUpdate,
    @Nullable HourlyUsage hourlyUsage,
    @Nullable MonthlyUsage monthlyUsage,
    @Nullable List<Resources> resourcesUsage) {
  /**
   * A period.
   *
   * @param from its start
   * @param to its end
   */
  public record Period(Instant from, Instant to) {}

  /**
   * Usage of one kind of resource.
   *
   * @param type the type
   * @param totalPrice the cost
   * @param resources the usage by region
   */
  public record Resources(String type, BigDecimal totalPrice, List<RegionalResources> resources) {}

  /**
   * Usage in one region.
   *
   * @param region the region
   * @param components the usage
   */
  public record RegionalResources(String region, List<Component> components) {}

  /**
   * A component of the usage.
   *
   * @param name its name
   * @param quantity the quantity
   * @param totalPrice the cost
   */
  public record Component(String name, UsedQuantity quantity, BigDecimal totalPrice) {}
}
