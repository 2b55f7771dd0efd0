// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money. Two amounts are equal if currency and value are the same, whatever the number
 * of decimal places: 12.5 EUR equals 12.50 EUR. Ordered by currency code, then by value. Immutable.
 *
 * <pre>{@code
 * Money total = invoices.stream().map(Invoice::total).reduce(Money.zero("EUR"), Money::plus);
 * }</pre>
 *
 * @param amount the amount in the main unit, for example 12.50
 * @param currency ISO 4217 code, for example {@code EUR}
 * @since 0.1.0
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {
  private static final int MAX_SCALE = 10_000;

  /**
   * Validates the amount: arithmetic with {@code 1e999999999} would never end.
   *
   * @throws IllegalArgumentException if the amount has an exponent beyond 10,000
   */
  public Money {
    if (amount.scale() > MAX_SCALE || amount.scale() < -MAX_SCALE) {
      throw new IllegalArgumentException(
          "the exponent of an amount must be within 10000, was " + -(long) amount.scale());
    }
  }

  /**
   * Returns an amount of zero.
   *
   * @param currency ISO 4217 code, for example {@code EUR}
   */
  public static Money zero(String currency) {
    Objects.requireNonNull(currency, "currency");
    return new Money(BigDecimal.ZERO, currency);
  }

  /**
   * Returns the sum of two amounts.
   *
   * @param addend an amount in the same currency
   * @throws IllegalArgumentException if the currencies differ
   */
  public Money plus(Money addend) {
    Objects.requireNonNull(addend, "addend");
    if (!currency.equals(addend.currency)) {
      throw new IllegalArgumentException("cannot add " + addend.currency + " to " + currency);
    }
    return new Money(amount.add(addend.amount), currency);
  }

  @Override
  public int compareTo(Money other) {
    Objects.requireNonNull(other, "other");
    int byCurrency = currency.compareTo(other.currency);
    return byCurrency != 0 ? byCurrency : amount.compareTo(other.amount);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Money money && compareTo(money) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * currency.hashCode() + amount.stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
