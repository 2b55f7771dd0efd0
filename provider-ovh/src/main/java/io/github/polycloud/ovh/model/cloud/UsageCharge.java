// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.math.BigDecimal;

/**
 * A used quantity and its cost.
 *
 * @param quantity the quantity
 * @param totalPrice the cost
 * @since 0.1.0
 */
public record UsageCharge(UsedQuantity quantity, BigDecimal totalPrice) {}
