// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.cost;

import io.github.polycloud.cli.output.DisplayWidth;
import io.github.polycloud.cli.output.Terminal;
import io.github.polycloud.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.stream.Stream;

/** A bar per month and cloud on the terminal, each currency on its own scale. */
final class Bars {
  private static final int MIN_BAR = 10;
  private static final int MONTH = "2026-01".length();

  private Bars() {}

  static void print(Costs costs) {
    for (String currency : costs.currencies()) {
      System.out.println(currency);
      int name =
          Math.max(
              "total".length(),
              costs.clouds(currency).stream().mapToInt(String::length).max().orElse(0));
      int amount = amounts(costs, currency).mapToInt(a -> text(a).length()).max().orElse(0);
      int room = Math.max(MIN_BAR, Terminal.columns() - MONTH - name - amount - 6);
      BigDecimal largest = Costs.largest(amounts(costs, currency));
      for (YearMonth month : costs.months()) {
        String first = month.toString();
        for (String cloud : costs.clouds(currency)) {
          Money sum = costs.of(month, cloud, currency).orElse(Money.zero(currency));
          String bar = "\u2588".repeat(length(sum, largest, room));
          line(first, cloud, name, padded(text(sum), amount) + "  " + bar);
          first = "";
        }
      }
      line("total", "", name, costs.total(currency).amount().toPlainString());
    }
  }

  private static void line(String month, String cloud, int name, String rest) {
    System.out.println(
        String.format("%-" + MONTH + "s  ", month)
            + cloud
            + " ".repeat(Math.max(0, name - DisplayWidth.of(cloud)))
            + "  "
            + rest.stripTrailing());
  }

  private static Stream<Money> amounts(Costs costs, String currency) {
    return costs.clouds(currency).stream()
        .flatMap(
            cloud ->
                costs.months().stream()
                    .flatMap(month -> costs.of(month, cloud, currency).stream()));
  }

  /** Returns the length of a bar; every amount above 0 is visible. */
  private static int length(Money sum, BigDecimal largest, int room) {
    if (sum.amount().signum() <= 0) {
      return 0;
    }
    int length =
        sum.amount()
            .multiply(BigDecimal.valueOf(room))
            .divide(largest, 0, RoundingMode.HALF_UP)
            .intValue();
    return Math.max(1, length);
  }

  private static String text(Money sum) {
    return sum.amount().toPlainString();
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
