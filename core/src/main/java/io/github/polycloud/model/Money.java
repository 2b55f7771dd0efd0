package io.github.polycloud.model;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param amount the amount in the main unit, for example 12.50
 * @param currency ISO 4217 code, for example {@code EUR}
 * @since 0.1.0
 */
public record Money(BigDecimal amount, String currency) {
  /**
   * Returns the sum of two amounts.
   *
   * @param addend an amount in the same currency
   * @throws IllegalArgumentException if the currencies differ
   */
  public Money plus(Money addend) {
    if (!currency.equals(addend.currency)) {
      throw new IllegalArgumentException("cannot add " + addend.currency + " to " + currency);
    }
    return new Money(amount.add(addend.amount), currency);
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
