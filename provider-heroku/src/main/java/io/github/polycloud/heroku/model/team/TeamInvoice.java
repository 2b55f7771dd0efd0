// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice of a team. Totals are in US cents.
 *
 * @param id unique id, a UUID
 * @param number human-readable number
 * @param state payment status as a number
 * @param paymentStatus payment status, for example {@code Paid}
 * @param periodStart first day of the period, formatted as {@code MM/DD/YYYY}
 * @param periodEnd last day of the period, formatted as {@code MM/DD/YYYY}
 * @param total amount due
 * @param chargesTotal total charges
 * @param creditsTotal total credits
 * @param addonsTotal total charges for add-ons
 * @param databaseTotal total charges for databases
 * @param platformTotal total charges for the platform
 * @param dynoUnits total dyno units
 * @param weightedDynoHours weighted dyno hours
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record TeamInvoice(
    String id,
    long number,
    int state,
    @Nullable String paymentStatus,
    @Nullable String periodStart,
    @Nullable String periodEnd,
    long total,
    long chargesTotal,
    long creditsTotal,
    long addonsTotal,
    long databaseTotal,
    long platformTotal,
    @Nullable BigDecimal dynoUnits,
    @Nullable BigDecimal weightedDynoHours,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
