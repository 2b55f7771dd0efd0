package io.github.polycloud.model;

import java.math.BigDecimal;

/**
 * An amount in a currency.
 *
 * @param amount the amount in the main unit, for example 12.50
 * @param currency ISO 4217 code, for example {@code EUR}
 */
public record Money(BigDecimal amount, String currency) {
  /** The sum of two amounts of one currency. */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
    }
    return new Money(amount.add(other.amount), currency);
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
