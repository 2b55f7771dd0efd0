// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything and writes the tables of {@code docs/benchmarks.md}. */
public final class Benchmarks {
  private static final String TABLE = "<!-- measured: written by benchmarks/run -->";
  private static final String END = "<!-- end of measured -->";

  private static final int PROCESSES = Integer.getInteger("benchmarks.processes", 9);

  private static final List<Path> PROVIDERS =
      Stream.of("provider-heroku", "provider-ovh", "provider-legacy-v2").map(Path::of).toList();

  private Benchmarks() {}

  /** Measures some rows. */
  private interface Measurement {
    List<ResultRow> rows() throws RunnerException, IOException, InterruptedException;
  }

  /**
   * Takes the file to write to, the file with the reason of each dependency, and for the rows
   * beside the vendors' own programs the launcher of the command and a directory with those. With
   * the system property {@code benchmarks.only}, it prints some measurements instead.
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    Map<String, Measurement> measurements = new LinkedHashMap<>();
    measurements.put("calls", () -> CallMeasure.rows(PROCESSES));
    measurements.put("signing", Benchmarks::signing);
    measurements.put("lists", ListMeasure::rows);
    measurements.put("waiting", WaitingMeasure::rows);
    measurements.put("idle", IdleMeasure::rows);
    measurements.put("start", () -> StartMeasure.rows(PROCESSES));
    measurements.put("sandbox", () -> SandboxMeasure.rows(PROCESSES));
    if (args.length > 3) {
      measurements.put(
          "vendors", () -> new VendorMeasure(PROCESSES, Path.of(args[2]), Path.of(args[3])).rows());
    }
    String only = System.getProperty("benchmarks.only");
    if (only != null) {
      for (String name : only.split(",")) {
        measurements.get(name).rows().forEach(System.out::print);
      }
      return;
    }
    List<ResultRow> rows = new ArrayList<>();
    for (Measurement measurement : measurements.values()) {
      rows.addAll(measurement.rows());
    }

    StringBuilder measured =
        new StringBuilder(TABLE)
            .append("\n\n")
            .append(
                ResultRow.text(
                    "%s %s, %d processors, %s.%n%n",
                    System.getProperty("java.vm.name"),
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("os.name")))
            .append(ResultRow.HEAD);
    rows.forEach(measured::append);
    measured
        .append('\n')
        .append(Footprint.tables(Path.of(args[1]), PROVIDERS))
        .append('\n')
        .append(END);

    Path file = Path.of(args[0]);
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.substring(0, text.indexOf(TABLE))
            + measured
            + text.substring(text.indexOf(END) + END.length()));
  }

  private static List<ResultRow> signing() throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(SignBenchmark.class.getSimpleName()).build()).run();
    double sha1 = micros(results, "bareSha1");
    String bare = ResultRow.text("%.2f µs, SHA-1 of the same bytes in hex", sha1);
    double signature = micros(results, "signature");
    double signing = micros(results, "signing");
    return List.of(
        ResultRow.atMost(
            "signing an OVH call: the signature",
            ResultRow.text("%.2f µs", signature),
            bare,
            signature / sha1,
            1.3),
        ResultRow.atMost(
            "signing an OVH call: complete, with clock, checks and header fields",
            ResultRow.text("%.2f µs", signing),
            bare,
            signing / sha1,
            2.0));
  }

  private static double micros(Collection<RunResult> results, String method) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
        .findFirst()
        .orElseThrow()
        .getPrimaryResult()
        .getScore();
  }
}
