// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money with its currency.
 *
 * @param currencyCode ISO 4217 code, for example {@code EUR}
 * @param value the amount in the main unit
 * @param text the amount as display text, with the currency symbol
 * @param priceInUcents the amount in 1/100,000,000 of the main unit
 * @since 0.1.0
 */
public record Price(
    String currencyCode, BigDecimal value, String text, @Nullable Long priceInUcents) {}
