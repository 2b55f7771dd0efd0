package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;

/**
 * How much was used.
 *
 * @param unit what is counted
 * @param value how much of it
 */
public record UsedQuantity(UsageUnit unit, BigDecimal value) {}
