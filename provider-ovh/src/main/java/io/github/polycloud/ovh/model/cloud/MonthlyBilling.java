// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.time.Instant;

/**
 * Monthly billing of an instance.
 *
 * @param since its start
 * @param status its status
 * @since 0.1.0
 */
public record MonthlyBilling(Instant since, MonthlyBillingStatus status) {}
