package io.github.polycloud.ovh.model.me;

import io.github.polycloud.ovh.model.Price;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bill.
 *
 * @param billDetailId its id
 * @param description what was bought
 * @param domain the service it was bought for
 * @param quantity how many, as text
 * @param unitPrice the price of one
 * @param totalPrice the price of all
 * @param periodStart first day it was bought for
 * @param periodEnd last day it was bought for
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
