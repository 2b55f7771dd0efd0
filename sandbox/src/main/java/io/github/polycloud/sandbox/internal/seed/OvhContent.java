// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.seed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The initial content of OVH; each list replaces the usual content of its kind, null keeps it.
 *
 * @param zones DNS zones, each with a domain of the same name
 * @param servers the names of dedicated servers
 * @param webHostings web hostings
 * @param bills bills, oldest first
 * @param projects cloud projects
 */
public record OvhContent(
    @Nullable List<Zone> zones,
    @Nullable List<String> servers,
    @Nullable List<WebHosting> webHostings,
    @Nullable List<Bill> bills,
    @Nullable List<Project> projects) {

  /** Nothing but the usual content. */
  public static final OvhContent USUAL = new OvhContent(null, null, null, null, null);

  /**
   * A zone.
   *
   * @param records its records, null for the usual ones
   */
  public record Zone(@Nullable String name, @Nullable List<DnsRecord> records) {}

  /**
   * A record of a zone.
   *
   * @param subDomain the name within the zone, null or empty for the zone itself
   * @param ttl in seconds, null for the zone's default
   */
  public record DnsRecord(
      @Nullable String type,
      @Nullable String subDomain,
      @Nullable String target,
      @Nullable Long ttl) {}

  /**
   * A web hosting.
   *
   * @param variables its environment variables
   */
  public record WebHosting(@Nullable String name, @Nullable Map<String, String> variables) {}

  /**
   * A bill.
   *
   * @param date the day, such as {@code 2026-10-01}
   * @param category as in the API, {@code autorenew} by default
   */
  public record Bill(
      @Nullable String date, @Nullable String category, @Nullable List<Line> lines) {}

  /**
   * A line of a bill.
   *
   * @param service the service that was bought
   * @param quantity 1 by default
   * @param price the price of one in euros, without tax
   */
  public record Line(
      @Nullable String description,
      @Nullable String service,
      @Nullable Integer quantity,
      @Nullable BigDecimal price) {}

  /** A cloud project. */
  public record Project(@Nullable String description, @Nullable List<Instance> instances) {}

  /**
   * An instance.
   *
   * @param region such as {@code GRA11}
   * @param flavor the name of its size, such as {@code b2-7}
   * @param image the name of its system, such as {@code Debian 12}
   */
  public record Instance(
      @Nullable String name,
      @Nullable String region,
      @Nullable String flavor,
      @Nullable String image) {}
}
