package io.github.polycloud.benchmarks;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param measure what was measured
 * @param own what Polycloud took
 * @param beside what it is held against, in words and numbers
 * @param result the figure that the goal speaks of
 * @param goal the goal
 * @param verdict whether it was reached
 */
record ResultRow(
    String measure, String own, String beside, String result, String goal, String verdict) {
  static final String HEAD =
      "| measure | Polycloud | beside | result | goal | |\n|---|---|---|---|---|---|\n";

  /** A figure that must not be larger than the goal. */
  static ResultRow atMost(String measure, String own, String beside, double ratio, double goal) {
    return new ResultRow(
        measure,
        own,
        beside,
        "**" + number(ratio) + "**",
        "≤ " + number(goal),
        ratio <= goal ? "holds" : "misses");
  }

  /** A figure that must not be smaller than the goal. */
  static ResultRow atLeast(String measure, String own, String beside, double ratio, double goal) {
    return new ResultRow(
        measure,
        own,
        beside,
        "**" + number(ratio) + "**",
        "≥ " + number(goal),
        ratio >= goal ? "holds" : "misses");
  }

  /** A figure without a goal. */
  static ResultRow stated(String measure, String own, String beside) {
    return new ResultRow(measure, own, beside, "", "", "stated");
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
        .formatted(measure, own, beside, result, goal, verdict);
  }
}
