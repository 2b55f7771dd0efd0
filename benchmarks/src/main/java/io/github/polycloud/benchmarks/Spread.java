// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.util.Arrays;

/** Minimum, median and maximum of several processes. */
record Spread(double min, double median, double max) {

  static Spread of(double... figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }

  /** Formats the median, with the others in parentheses. */
  String text(String format) {
    return ResultRow.text(format + " (" + format + " to " + format + ")", median, min, max);
  }
}
