package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;

/**
 * What was used of something, and what it costs.
 *
 * @param quantity how much
 * @param totalPrice what it costs
 */
public record UsageCharge(UsedQuantity quantity, BigDecimal totalPrice) {}
