// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model;

import java.math.BigDecimal;

/**
 * A quantity with its unit.
 *
 * @param unit the unit, for example {@code Mbps}
 * @param value the quantity
 * @since 0.1.0
 */
public record UnitAndValue(String unit, BigDecimal value) {}
