// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of money. */
final class MoneyTest {
  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), "EUR");
  }

  @Test
  void equalityIgnoresTheNumberOfDecimalPlaces() {
    assertThat(euros("12.5")).isEqualTo(euros("12.50")).hasSameHashCodeAs(euros("12.500"));
    assertThat(euros("100")).isEqualTo(euros("1E2")).hasSameHashCodeAs(euros("1E2"));
    assertThat(euros("0.00")).isEqualTo(Money.zero("EUR")).hasSameHashCodeAs(Money.zero("EUR"));
    assertThat(euros("1")).isNotEqualTo(new Money(BigDecimal.ONE, "USD")).isNotEqualTo(null);
  }

  @Test
  void amountsOfOneCurrencyAreAdded() {
    Money total =
        List.of(euros("0.10"), euros("0.20"), euros("5")).stream()
            .reduce(Money.zero("EUR"), Money::plus);

    assertThat(total).isEqualTo(euros("5.3")).hasToString("5.30 EUR");
    assertThatThrownBy(() -> total.plus(Money.zero("USD")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cannot add USD to EUR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "1e2147483647", "1e-2147483647"})
  void anAmountThatCannotBeCalculatedWithIsRejected(String amount) {
    assertThatThrownBy(() -> euros(amount))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the exponent of an amount must be within 10000, was "
                + amount.substring(amount.indexOf('e') + 1));
  }

  @Test
  void orderIsByCurrencyThenByAmount() {
    Money dollar = new Money(BigDecimal.ONE, "USD");

    assertThat(List.of(dollar, euros("10"), euros("9.99")).stream().sorted())
        .containsExactly(euros("9.99"), euros("10"), dollar);
  }
}
