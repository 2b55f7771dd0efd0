// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.util.Locale;

/**
 * One row of the table.
 *
 * @param measure what was measured
 * @param own the result of Polycloud
 * @param baseline display text of what it is compared with
 * @param result the value that the goal applies to
 * @param goal the goal
 * @param verdict whether the goal was met
 */
record ResultRow(
    String measure, String own, String baseline, String result, String goal, String verdict) {
  static final String HEAD =
      "| measure | Polycloud | baseline | result | goal | |\n|---|---|---|---|---|---|\n";

  /** Creates a row whose value must not exceed the goal. */
  static ResultRow atMost(String measure, String own, String baseline, double ratio, double goal) {
    return new ResultRow(
        measure,
        own,
        baseline,
        "**" + number(ratio) + "**",
        "≤ " + number(goal),
        ratio <= goal ? "holds" : "misses");
  }

  /** Creates a row whose value must reach the goal. */
  static ResultRow atLeast(String measure, String own, String baseline, double ratio, double goal) {
    return new ResultRow(
        measure,
        own,
        baseline,
        "**" + number(ratio) + "**",
        "≥ " + number(goal),
        ratio >= goal ? "holds" : "misses");
  }

  /** Creates a row without a goal. */
  static ResultRow stated(String measure, String own, String baseline) {
    return new ResultRow(measure, own, baseline, "", "", "stated");
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  @Override
  public String toString() {
    return "| %s | %s | %s | %s | %s | %s |%n"
        .formatted(measure, own, baseline, result, goal, verdict);
  }
}
