package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;

/**
 * A used quantity.
 *
 * @param unit the unit
 * @param value the quantity
 */
public record UsedQuantity(UsageUnit unit, BigDecimal value) {}
