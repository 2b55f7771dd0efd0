// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.cost;

import io.github.polycloud.model.Money;
import java.time.YearMonth;

/**
 * What a cloud has invoiced in a month, in one currency.
 *
 * @param month the month, in UTC
 * @param cloud the id of the provider
 * @param total the sum, which is negative if credit notes exceed the invoices
 * @param invoices the number of invoices
 */
record Cost(YearMonth month, String cloud, Money total, int invoices) {}
