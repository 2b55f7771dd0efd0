package io.github.polycloud.heroku.model.team;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bill of a team. All totals are in cents.
 *
 * @param id unique id, a UUID
 * @param number number for people
 * @param state whether it is paid, as a number
 * @param paymentStatus the same as a word, for example {@code Paid}
 * @param periodStart its first day as month, day, year: {@code 01/31/2014}
 * @param periodEnd its last day in the same form
 * @param total what is to be paid
 * @param chargesTotal what was used
 * @param creditsTotal what is taken off
 * @param addonsTotal what add-ons cost
 * @param databaseTotal what databases cost
 * @param platformTotal what the platform costs
 * @param dynoUnits dyno units of all sizes
 * @param weightedDynoHours dyno hours of all sizes
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
