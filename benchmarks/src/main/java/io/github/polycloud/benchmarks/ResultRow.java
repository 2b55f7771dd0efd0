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
  static ResultRow atMost(String measure, String own, String baseline, double value, double goal) {
    return new ResultRow(
        measure, own, baseline, bold(value), "≤ " + number(goal), verdict(value <= goal));
  }

  /** Creates a row whose value must reach the goal. */
  static ResultRow atLeast(String measure, String own, String baseline, double value, double goal) {
    return new ResultRow(
        measure, own, baseline, bold(value), "≥ " + number(goal), verdict(value >= goal));
  }

  /** Creates a row whose median ratio must not exceed the goal. */
  static ResultRow atMost(String measure, String own, String baseline, Spread ratio, double goal) {
    return new ResultRow(
        measure, own, baseline, shown(ratio), "≤ " + number(goal), verdict(ratio.median() <= goal));
  }

  /** Creates a row whose median ratio, and whose ratio in each process, have a goal. */
  static ResultRow atMost(
      String measure, String own, String baseline, Spread ratio, double goal, double worst) {
    return new ResultRow(
        measure,
        own,
        baseline,
        shown(ratio),
        "≤ " + number(goal) + ", each ≤ " + number(worst),
        verdict(ratio.median() <= goal && ratio.max() <= worst));
  }

  /** Creates a row without a goal. */
  static ResultRow stated(String measure, String own, String baseline) {
    return new ResultRow(measure, own, baseline, "", "", "stated");
  }

  /** Creates a row without a goal that shows a ratio. */
  static ResultRow stated(String measure, String own, String baseline, Spread ratio) {
    return new ResultRow(measure, own, baseline, shown(ratio), "", "stated");
  }

  static String number(double value) {
    return text("%.2f", value);
  }

  static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static String bold(double value) {
    return "**" + number(value) + "**";
  }

  private static String shown(Spread ratio) {
    return text("**%.2f** (%.2f to %.2f)", ratio.median(), ratio.min(), ratio.max());
  }

  private static String verdict(boolean holds) {
    return holds ? "holds" : "misses";
  }

  @Override
  public String toString() {
    return "| %s | %s | %s | %s | %s | %s |%n"
        .formatted(measure, own, baseline, result, goal, verdict);
  }
}
