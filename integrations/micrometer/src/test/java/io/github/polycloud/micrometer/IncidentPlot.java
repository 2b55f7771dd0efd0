// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import io.github.polycloud.micrometer.MeteredIncident.Phase;
import io.github.polycloud.micrometer.MeteredIncident.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Calls per second by result, and percentiles of their duration, as SVG. */
final class IncidentPlot {
  private static final int LEFT = 60;
  private static final int RIGHT = 840;
  private static final int HEIGHT = 160;
  private static final int CALLS_TOP = 50;
  private static final int DURATION_TOP = 280;

  // Readable on light and dark backgrounds.
  private static final List<String> COLORS =
      List.of("#8b6fd6", "#bf8700", "#3b82c4", "#2f9e6e", "#cf3f30");

  private final List<Sample> samples;
  private final MeteredIncident incident;
  private final double end;
  private final StringBuilder svg = new StringBuilder();

  IncidentPlot(MeteredIncident incident) {
    this.incident = incident;
    this.samples = incident.samples();
    this.end = samples.get(samples.size() - 1).second();
  }

  /** Returns the plot. */
  String svg() {
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 490" role="img" aria-labelledby="t d"
             font-family="system-ui, -apple-system, 'Segoe UI', sans-serif" font-size="12">
          <title id="t">Metrics of calls to a service that becomes slow, fails and recovers</title>
          <desc id="d">Calls per second by result, and percentiles of the duration of successful calls,
            over time.</desc>
          <style>
            text { fill: #7a838d } .line { fill: none; stroke-width: 1.7 }
            .axis { stroke: #8b949e; fill: none } .grid { stroke: #8b949e; stroke-opacity: 0.25 }
            .phase { fill: #8b949e; fill-opacity: 0.13 }
          </style>
        """);
    phase("delayed by 150 ms", Phase.SLOW, Phase.FAILING);
    phase("status 503", Phase.FAILING, Phase.RECOVERED);
    callsPerSecond();
    durations();
    text((LEFT + RIGHT) / 2.0 - 40, DURATION_TOP + HEIGHT + 38, "time in seconds");
    return svg.append("</svg>\n").toString();
  }

  private void callsPerSecond() {
    TreeSet<String> results = new TreeSet<>();
    samples.forEach(sample -> results.addAll(sample.rates().keySet()));
    double max =
        axis(
            CALLS_TOP,
            "calls per second, by result",
            samples.stream()
                .flatMap(sample -> sample.rates().values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1));
    List<String> names = new ArrayList<>(results);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      series(i, name, CALLS_TOP, max, sample -> sample.rates().getOrDefault(name, 0.0));
    }
  }

  private void durations() {
    double max =
        axis(
            DURATION_TOP,
            "duration of successful calls in milliseconds",
            samples.stream()
                .flatMap(sample -> sample.millis().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1));
    for (int i = 0; i < MeteredIncident.PERCENTILES.length; i++) {
      int index = i;
      series(
          2 + i,
          String.format(Locale.ROOT, "p%.0f", MeteredIncident.PERCENTILES[i] * 100),
          DURATION_TOP,
          max,
          sample -> sample.millis().isEmpty() ? Double.NaN : sample.millis().get(index));
    }
  }

  private void phase(String label, Phase from, Phase to) {
    double left = x(incident.start(from));
    double width = x(incident.start(to)) - left;
    for (int top : new int[] {CALLS_TOP, DURATION_TOP}) {
      append(
          "  <rect class=\"phase\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
          left, top, width - 1, HEIGHT);
    }
    text(left + 4, CALLS_TOP + 14, label);
  }

  /** Draws the axes of a panel, and returns the value at its top. */
  private double axis(int top, String label, double most) {
    double step = Math.pow(10, Math.floor(Math.log10(most)));
    step = most / step < 2 ? step / 2 : most / step < 5 ? step : step * 2;
    double max = Math.ceil(most / step) * step;
    text(LEFT, top - 28, label);
    for (double value = 0; value <= max; value += step) {
      double y = y(top, max, value);
      append("  <path class=\"grid\" d=\"M%d %.1f H%d\"/>", LEFT, y, RIGHT);
      number(LEFT - 8, y + 4, String.format(Locale.ROOT, step < 1 ? "%.1f" : "%.0f", value));
    }
    append("  <path class=\"axis\" d=\"M%d %d V%d H%d\"/>", LEFT, top, top + HEIGHT, RIGHT);
    double seconds = end > 20 ? 10 : 1;
    for (double second = 0; second <= end; second += seconds) {
      text(x(second) - 6, top + HEIGHT + 16, String.format(Locale.ROOT, "%.0f", second));
    }
    return max;
  }

  private void series(
      int number, String name, int top, double max, ToDoubleFunction<Sample> value) {
    String color = COLORS.get(number % COLORS.size());
    StringBuilder path = new StringBuilder();
    boolean gap = true;
    for (Sample sample : samples) {
      double y = value.applyAsDouble(sample);
      if (!Double.isNaN(y)) {
        path.append(
            String.format(
                Locale.ROOT, "%s%.1f %.1f ", gap ? "M" : "L", x(sample.second()), y(top, max, y)));
      }
      gap = Double.isNaN(y);
    }
    append("  <path class=\"line\" stroke=\"%s\" d=\"%s\"/>", color, path.toString().strip());
    double left = LEFT + number * 140.0;
    append("  <path class=\"line\" stroke=\"%s\" d=\"M%.1f %d h18\"/>", color, left, top - 12);
    text(left + 24, top - 8, name);
  }

  private double x(double second) {
    return LEFT + second * (RIGHT - LEFT) / end;
  }

  private static double y(int top, double max, double value) {
    return top + HEIGHT - value * HEIGHT / max;
  }

  private void text(double x, double y, String text) {
    append("  <text x=\"%.1f\" y=\"%.1f\">%s</text>", x, y, text);
  }

  /** Writes a number that ends at a position. */
  private void number(double x, double y, String text) {
    append("  <text text-anchor=\"end\" x=\"%.1f\" y=\"%.1f\">%s</text>", x, y, text);
  }

  private void append(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
