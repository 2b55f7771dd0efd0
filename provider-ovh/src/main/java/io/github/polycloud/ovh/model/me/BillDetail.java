// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.me;

import io.github.polycloud.ovh.model.Price;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bill.
 *
 * @param billDetailId its id
 * @param description its description
 * @param domain the service it belongs to
 * @param quantity the quantity, as text
 * @param unitPrice the unit price
 * @param totalPrice the total price
 * @param periodStart first day of the billed period
 * @param periodEnd last day of the billed period
 * @since 0.1.0
 */
public record BillDetail(
    String billDetailId,
    String description,
    String domain,
    String quantity,
    Price unitPrice,
    Price totalPrice,
    @Nullable LocalDate periodStart,
    @Nullable LocalDate periodEnd) {}
