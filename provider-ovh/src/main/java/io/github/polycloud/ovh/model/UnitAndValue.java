package io.github.polycloud.ovh.model;

import java.math.BigDecimal;

/**
 * A quantity.
 *
 * @param unit what is counted, for example {@code Mbps}
 * @param value how much of it
 */
public record UnitAndValue(String unit, BigDecimal value) {}
