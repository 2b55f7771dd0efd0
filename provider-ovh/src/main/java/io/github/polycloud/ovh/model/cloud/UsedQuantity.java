// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;

/**
 * A used quantity.
 *
 * @param unit the unit
 * @param value the quantity
 * @since 0.1.0
 */
public record UsedQuantity(UsageUnit unit, BigDecimal value) {}
