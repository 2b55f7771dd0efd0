// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.cost;

import io.github.polycloud.internal.text.ForeignText;
import io.github.polycloud.model.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The costs as one page without scripts and without references to other files: for each currency a
 * chart and the table of its numbers.
 */
final class CostPage {
  private static final int ROW = 28;
  private static final int BAR = 16;
  private static final int COLOURS = 5;

  private final Costs costs;
  private final StringBuilder page = new StringBuilder();

  private CostPage(Costs costs) {
    this.costs = costs;
  }

  /**
   * Returns the page.
   *
   * @param missing the clouds that could not be asked
   */
  static String of(Costs costs, List<String> missing) {
    CostPage page = new CostPage(costs);
    page.write(missing);
    return page.page.toString();
  }

  private void write(List<String> missing) {
    YearMonth first = costs.months().get(0);
    YearMonth last = costs.months().get(costs.months().size() - 1);
    line("<!DOCTYPE html>");
    line("<html lang=\"en\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line(
        "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    line("<title>Costs %s to %s</title>", first, last);
    line("<style>%n%s</style>".formatted(css()));
    line("</head>");
    line("<body>");
    line("<main>");
    line("<h1>Costs %s to %s</h1>", first, last);
    line(
        "<p class=\"quiet\">What the clouds have invoiced per month, in UTC. Amounts in different");
    line("currencies are not added.</p>");
    if (!missing.isEmpty()) {
      line("<p><strong>Not included: %s, which could not be asked.</strong></p>", join(missing));
    }
    if (costs.items().isEmpty()) {
      line("<p>There are no invoices of these months.</p>");
    }
    costs.currencies().forEach(this::section);
    line("</main>");
    line("</body>");
    line("</html>");
  }

  private void section(String currency) {
    List<String> clouds = costs.clouds(currency);
    line("<section aria-labelledby=\"h-%s\">", currency);
    line(
        "<h2 id=\"h-%s\">%s: <strong>%s</strong></h2>",
        currency, currency, text(costs.total(currency)));
    line("<ul class=\"legend\">");
    for (int i = 0; i < clouds.size(); i++) {
      line(
          "<li><svg aria-hidden=\"true\"><rect class=\"f%s\" width=\"12\""
              + " height=\"12\"/></svg>%s</li>",
          i % COLOURS, clouds.get(i));
    }
    line("</ul>");
    line("<div class=\"parts\">");
    chart(currency, clouds);
    table(currency, clouds);
    line("</div>");
    line("</section>");
  }

  /** One bar per month. Lengths are percentages, so that text keeps its size at every width. */
  private void chart(String currency, List<String> clouds) {
    BigDecimal scale =
        costs.months().stream()
            .map(month -> positive(month, currency, clouds))
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    int height = costs.months().size() * ROW;
    int digits =
        costs.months().stream().mapToInt(m -> text(costs.of(m, currency)).length()).max().orElse(0);
    line(
        "<div class=\"chart\" role=\"img\" style=\"--value: %sch\" aria-label=\"%s\">",
        digits + 2, label(currency));
    line("<svg height=\"%s\">", height);
    line("<line x1=\"0\" x2=\"0\" y1=\"0\" y2=\"%s\"/>", height);
    for (int i = 0; i < costs.months().size(); i++) {
      line("<text class=\"month\" x=\"-68\" y=\"%s\">%s</text>", middle(i), costs.months().get(i));
    }
    for (int i = 0; i < costs.months().size(); i++) {
      bar(costs.months().get(i), middle(i), currency, clouds, scale);
    }
    line("</svg>");
    line("</div>");
  }

  private static int middle(int row) {
    return row * ROW + ROW / 2;
  }

  private void bar(
      YearMonth month, int middle, String currency, List<String> clouds, BigDecimal scale) {
    BigDecimal x = BigDecimal.ZERO;
    for (int i = 0; i < clouds.size(); i++) {
      BigDecimal width = percent(amount(month, clouds.get(i), currency), scale);
      if (width.signum() > 0) {
        line(
            "<rect class=\"f%s\" x=\"%s%%\" width=\"%s%%\" y=\"%s\" height=\"%s\"/>",
            i % COLOURS, x.toPlainString(), width.toPlainString(), middle - BAR / 2, BAR);
        x = x.add(width);
      }
    }
    line(
        "<text x=\"%s%%\" dx=\"8\" y=\"%s\">%s</text>",
        x.toPlainString(), middle, text(costs.of(month, currency)));
  }

  private static String text(Money sum) {
    return sum.amount().toPlainString();
  }

  private String label(String currency) {
    YearMonth highest =
        costs.months().stream()
            .reduce((a, b) -> costs.of(b, currency).compareTo(costs.of(a, currency)) > 0 ? b : a)
            .orElseThrow();
    return "Bar chart of the costs in "
        + currency
        + " by month; the highest is "
        + text(costs.of(highest, currency))
        + " in "
        + highest
        + ". The table has all numbers.";
  }

  private void table(String currency, List<String> clouds) {
    List<String> titles = new ArrayList<>(clouds);
    if (clouds.size() > 1) {
      titles.add("total");
    }
    line(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table of the costs in"
            + " %s\">",
        currency);
    line("<table>");
    line("<caption>Invoiced in %s, taxes included</caption>", currency);
    line("<thead><tr><th scope=\"col\">month</th>");
    titles.forEach(title -> line("<th scope=\"col\">%s</th>", title));
    line("</tr></thead>");
    line("<tbody>");
    for (YearMonth month : costs.months()) {
      line("<tr><th scope=\"row\">%s</th>", month);
      clouds.forEach(cloud -> cell(costs.of(month, cloud, currency).orElse(Money.zero(currency))));
      if (clouds.size() > 1) {
        cell(costs.of(month, currency));
      }
      line("</tr>");
    }
    line("</tbody>");
    line("<tfoot><tr><th scope=\"row\">total</th>");
    clouds.forEach(cloud -> cell(costs.of(cloud, currency)));
    if (clouds.size() > 1) {
      cell(costs.total(currency));
    }
    line("</tr></tfoot>");
    line("</table>");
    line("</div>");
  }

  private void cell(Money sum) {
    line("<td>%s</td>", text(sum));
  }

  /** Returns the sum of the amounts above 0: a credit note has no bar. */
  private BigDecimal positive(YearMonth month, String currency, List<String> clouds) {
    return clouds.stream()
        .map(cloud -> amount(month, cloud, currency))
        .filter(amount -> amount.signum() > 0)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal amount(YearMonth month, String cloud, String currency) {
    return costs.of(month, cloud, currency).map(Money::amount).orElse(BigDecimal.ZERO);
  }

  private static BigDecimal percent(BigDecimal amount, BigDecimal scale) {
    return amount.signum() <= 0
        ? BigDecimal.ZERO
        : amount.movePointRight(2).divide(scale, 3, RoundingMode.HALF_UP);
  }

  private static String join(List<String> names) {
    return String.join(", ", names);
  }

  private static String css() {
    try (InputStream css = CostPage.class.getResourceAsStream("costs.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  /** Values are escaped; they may come from services. */
  private void line(String format, Object... values) {
    Object[] escaped = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      escaped[i] = escaped(values[i].toString());
    }
    line(format.formatted(escaped));
  }

  private static String escaped(String text) {
    return ForeignText.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
