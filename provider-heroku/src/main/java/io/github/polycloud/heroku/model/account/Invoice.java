package io.github.polycloud.heroku.model.account;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bill of an account.
 *
 * @param id unique id, a UUID
 * @param number number for people
 * @param state whether it is paid, as a number
 * @param periodStart its first day as month, day, year: {@code 01/31/2014}
 * @param periodEnd its last day in the same form
 * @param total what is to be paid
 * @param chargesTotal what was used
 * @param creditsTotal what is taken off
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Invoice(
    String id,
    long number,
    int state,
    @Nullable String periodStart,
    @Nullable String periodEnd,
    @Nullable BigDecimal total,
    @Nullable BigDecimal chargesTotal,
    @Nullable BigDecimal creditsTotal,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
