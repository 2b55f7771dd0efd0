package io.github.polycloud.ovh.model;

import java.math.BigDecimal;

/**
 * A quantity with its unit.
 *
 * @param unit the unit, for example {@code Mbps}
 * @param value the quantity
 */
public record UnitAndValue(String unit, BigDecimal value) {}
