// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.cost;

import io.github.polycloud.cli.account.Located;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sums of invoices by month, cloud and currency. Amounts in different currencies are never
 * added.
 *
 * @param months all months of the period, also those without an invoice
 * @param items the sums, by month, cloud and currency
 */
record Costs(List<YearMonth> months, List<Cost> items) {
  /** Adds up invoices; those outside of the months are ignored. */
  static Costs of(List<YearMonth> months, Iterable<Located<Invoice>> invoices) {
    Map<List<String>, Cost> sums = new HashMap<>();
    for (Located<Invoice> invoice : invoices) {
      Money amount = invoice.item().total();
      YearMonth month = YearMonth.from(invoice.item().date().withOffsetSameInstant(ZoneOffset.UTC));
      String cloud = invoice.cloud().provider().id();
      if (months.contains(month)) {
        sums.merge(
            List.of(month.toString(), cloud, amount.currency()),
            new Cost(month, cloud, amount, 1),
            Costs::sum);
      }
    }
    return new Costs(
        months,
        sums.values().stream()
            .sorted(
                Comparator.comparing(Cost::month)
                    .thenComparing(Cost::cloud)
                    .thenComparing(cost -> cost.total().currency()))
            .toList());
  }

  private static Cost sum(Cost a, Cost b) {
    return new Cost(a.month(), a.cloud(), a.total().plus(b.total()), a.invoices() + b.invoices());
  }

  /** Returns the months that end with the given one. */
  static List<YearMonth> months(YearMonth last, int count) {
    return Stream.iterate(last.minusMonths(count - 1L), month -> month.plusMonths(1))
        .limit(count)
        .toList();
  }

  List<String> currencies() {
    return items.stream().map(cost -> cost.total().currency()).distinct().sorted().toList();
  }

  /** Returns the clouds that invoice in a currency. */
  List<String> clouds(String currency) {
    return in(currency).map(Cost::cloud).distinct().sorted().toList();
  }

  Optional<Money> of(YearMonth month, String cloud, String currency) {
    return in(currency)
        .filter(cost -> cost.month().equals(month) && cost.cloud().equals(cloud))
        .map(Cost::total)
        .findFirst();
  }

  /** Returns the sum of a month over all clouds. */
  Money of(YearMonth month, String currency) {
    return total(in(currency).filter(cost -> cost.month().equals(month)), currency);
  }

  /** Returns the sum of a cloud over all months. */
  Money of(String cloud, String currency) {
    return total(in(currency).filter(cost -> cost.cloud().equals(cloud)), currency);
  }

  Money total(String currency) {
    return total(in(currency), currency);
  }

  /** Returns the largest amount of {@code amounts}, at least 0. */
  static BigDecimal largest(Stream<Money> amounts) {
    return amounts.map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private Stream<Cost> in(String currency) {
    return items.stream().filter(cost -> cost.total().currency().equals(currency));
  }

  private static Money total(Stream<Cost> costs, String currency) {
    return costs.map(Cost::total).reduce(Money.zero(currency), Money::plus);
  }
}
