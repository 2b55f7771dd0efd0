// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice of an account.
 *
 * @param id unique id, a UUID
 * @param number human-readable number
 * @param state payment status as a number
 * @param periodStart first day of the period, formatted as {@code MM/DD/YYYY}
 * @param periodEnd last day of the period, formatted as {@code MM/DD/YYYY}
 * @param total amount due
 * @param chargesTotal total charges
 * @param creditsTotal total credits
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
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
