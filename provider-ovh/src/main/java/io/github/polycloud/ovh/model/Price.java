package io.github.polycloud.ovh.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param currencyCode ISO 4217 code, for example {@code EUR}
 * @param value the amount in the main unit
 * @param text the amount for people, with the sign of the currency
 * @param priceInUcents the amount in millionths of a hundredth of the unit
 */
public record Price(
    String currencyCode, BigDecimal value, String text, @Nullable Long priceInUcents) {}
