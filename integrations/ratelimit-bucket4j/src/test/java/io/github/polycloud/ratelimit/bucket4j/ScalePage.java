// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j;

import io.github.polycloud.config.RateLimit;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures and the plot of {@code docs/reference/scale.md}, from the simulation. */
final class ScalePage {
  private static final int MACHINES = 1000;
  private static final int NEWCOMERS = 100;
  private static final int PER_SECOND = 100;
  private static final int LENGTH = 600;
  private static final int JOIN = 200;
  private static final int OUTAGE = 400;
  private static final int RECOVERY = 460;

  private final FleetSimulation fleet =
      new FleetSimulation(
          RateLimit.fixed(PER_SECOND, Duration.ofSeconds(1)), MACHINES + NEWCOMERS, LENGTH);

  ScalePage() {
    fleet.join(MACHINES, 0);
    fleet.join(NEWCOMERS, JOIN);
    fleet.outage(OUTAGE, RECOVERY - OUTAGE, true);
    fleet.run();
  }

  int served(int from, int to) {
    return Arrays.stream(fleet.served(), from, to).sum();
  }

  int rejected(int from, int to) {
    return Arrays.stream(fleet.rejected(), from, to).sum();
  }

  /** Returns the calls of each machine before others join. */
  List<Integer> shares() {
    return fleet.calls(20, JOIN);
  }

  List<Double> firstCalls() {
    return fleet.firstCalls(MACHINES, JOIN);
  }

  /** Returns the table. */
  String table() {
    List<Integer> shares = shares().subList(0, MACHINES);
    List<Integer> later = fleet.calls(220, OUTAGE);
    List<Integer> old = later.subList(0, MACHINES);
    List<Integer> joined = later.subList(MACHINES, later.size());
    return """
    | question | answer |
    |---|---|
    | share of a machine: calls from second 20 to 200, an equal share being %d | %s |
    | rejected calls until second 400 | %d of %d |
    | a newcomer: seconds until its first call | %s |
    | a newcomer: calls from second 220 to 400, an equal share being %.1f | %s, the others %s |
    | outage, seconds 400 to 460: calls served | %d of %d allowed |
    | outage: calls rejected | %d, of which %d in the first %d seconds |
    | after the outage: calls rejected | %d, all until second %d |
    | after the outage: calls served until second 600 | %d of %d allowed |
    """
        .formatted(
            (JOIN - 20) * PER_SECOND / MACHINES,
            range(shares),
            rejected(0, OUTAGE),
            rejected(0, OUTAGE) + served(0, OUTAGE),
            range(firstCalls()),
            (double) (OUTAGE - 220) * PER_SECOND / (MACHINES + NEWCOMERS),
            range(joined),
            range(old),
            served(OUTAGE, RECOVERY),
            (RECOVERY - OUTAGE) * PER_SECOND,
            rejected(OUTAGE, RECOVERY),
            rejected(OUTAGE, OUTAGE + 12),
            12,
            rejected(RECOVERY, LENGTH),
            lastRejection() + 1,
            served(RECOVERY, LENGTH),
            (LENGTH - RECOVERY) * PER_SECOND);
  }

  private int lastRejection() {
    int second = LENGTH - 1;
    while (second > 0 && fleet.rejected()[second] == 0) {
      second--;
    }
    return second;
  }

  private static <N extends Number & Comparable<N>> String range(List<N> values) {
    N least = values.stream().min(N::compareTo).orElseThrow();
    N most = values.stream().max(N::compareTo).orElseThrow();
    String format = least instanceof Integer ? "%d" : "%.1f";
    return String.format(Locale.ROOT, format + " to " + format, least, most);
  }

  /** Returns the plot as SVG. */
  String plot() {
    StringBuilder svg =
        new StringBuilder(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 420" role="img" aria-labelledby="t d"
                 font-family="system-ui, -apple-system, 'Segoe UI', sans-serif" font-size="12">
              <title id="t">1,000 machines share a limit of 100 calls a second</title>
              <desc id="d">Calls per second that the service served and rejected over ten minutes, and the
                number of machines by calls in three minutes.</desc>
              <style>
                text { fill: #6e7781 } .served { stroke: #2f6fb3 } .rejected { stroke: #c4432b }
                .line { fill: none; stroke-width: 1.5 } .axis { stroke: #8b949e; fill: none }
                .bar { fill: #2f6fb3 } .phase { fill: #8b949e; fill-opacity: 0.15 }
              </style>
            """);
    svg.append(
        String.format(
            Locale.ROOT,
            "  <rect class=\"phase\" x=\"%.1f\" y=\"20\" width=\"%.1f\" height=\"200\"/>%n",
            x(OUTAGE),
            x(RECOVERY) - x(OUTAGE)));
    text(svg, x(OUTAGE) + 2, 16, "store down");
    svg.append(
        String.format(
            Locale.ROOT,
            "  <path class=\"axis\" d=\"M%.1f 20 V220 M60 20 V220 H840\"/>%n",
            x(JOIN)));
    text(svg, x(JOIN) + 2, 16, NEWCOMERS + " machines join");
    line(svg, "served", fleet.served());
    line(svg, "rejected", fleet.rejected());
    for (int calls = 0; calls <= 200; calls += 50) {
      text(svg, 30, y(calls) + 4, String.valueOf(calls));
    }
    for (int second = 0; second <= LENGTH; second += 100) {
      text(svg, x(second) - 14, 236, second + " s");
    }
    text(svg, 620, 16, "blue: served per second, red: rejected");

    Map<Integer, Long> histogram =
        shares().subList(0, MACHINES).stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    text(svg, 60, 262, "Machines by calls from second 20 to 200:");
    double left = 60;
    for (Map.Entry<Integer, Long> bar : histogram.entrySet()) {
      double height = bar.getValue() * 100.0 / MACHINES;
      svg.append(
          String.format(
              Locale.ROOT,
              "  <rect class=\"bar\" x=\"%.1f\" y=\"%.1f\" width=\"60\" height=\"%.1f\"/>%n",
              left,
              390 - height,
              height));
      text(svg, left, 385 - height, bar.getValue() + " machines");
      text(svg, left + 10, 406, bar.getKey() + " calls");
      left += 90;
    }
    return svg.append("</svg>\n").toString();
  }

  private static double x(int second) {
    return 60 + second * 780.0 / LENGTH;
  }

  private static double y(int calls) {
    return 220 - Math.min(calls, 200);
  }

  private static void text(StringBuilder svg, double x, double y, String text) {
    svg.append(String.format(Locale.ROOT, "  <text x=\"%.1f\" y=\"%.1f\">%s</text>%n", x, y, text));
  }

  private static void line(StringBuilder svg, String type, int[] values) {
    svg.append("  <path class=\"line ").append(type).append("\" d=\"");
    int last = -1;
    for (int second = 0; second < values.length; second++) {
      // A straight part needs its ends only.
      boolean straight =
          second + 1 < values.length && values[second] == last && values[second + 1] == last;
      if (!straight) {
        svg.append(
            String.format(
                Locale.ROOT,
                "%s%.1f %.1f",
                second == 0 ? "M" : " L",
                x(second),
                y(values[second])));
      }
      last = values[second];
    }
    svg.append("\"/>\n");
  }
}
