// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.programs;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ConfiguredClouds;
import io.github.polycloud.capability.Invoices;
import io.github.polycloud.examples.TerminalOutput;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Money;
import java.io.PrintStream;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints what each cloud has invoiced per month and currency, and the sum of all clouds.
 *
 * <p>Arguments: the first month and the last, for example {@code 2026-01 2026-12}.
 */
public final class CostReport {
  private CostReport() {}

  /** Runs the program. */
  public static void main(String... args) {
    TerminalOutput.install();
    try (ConfiguredClouds clouds = Clouds.configured().orThrow()) {
      print(clouds, YearMonth.parse(args[0]), YearMonth.parse(args[1]), System.out);
    }
  }

  /** Prints one line per month, cloud and currency, then the totals. */
  static void print(Iterable<Cloud> clouds, YearMonth from, YearMonth to, PrintStream out) {
    Map<String, Money> lines = new TreeMap<>();
    Map<String, Money> totals = new TreeMap<>();
    for (Cloud cloud : clouds) {
      cloud.capability(Invoices.class).stream()
          .flatMap(all -> all.list(from.atDay(1), to.plusMonths(1).atDay(1)).stream())
          .forEach(
              invoice -> {
                Money amount = invoice.total();
                lines.merge(
                    month(invoice) + " " + cloud.provider().id() + " " + amount.currency(),
                    amount,
                    Money::plus);
                totals.merge("total " + amount.currency(), amount, Money::plus);
              });
    }
    lines.forEach((line, sum) -> out.println(line + " " + sum.amount().toPlainString()));
    totals.forEach((line, sum) -> out.println(line + " " + sum.amount().toPlainString()));
  }

  private static YearMonth month(Invoice invoice) {
    return YearMonth.from(invoice.date().withOffsetSameInstant(ZoneOffset.UTC));
  }
}
