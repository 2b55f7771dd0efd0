// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.benchmarks.ListenerBenchmark.Added;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything and writes the tables of {@code docs/benchmarks.md}. */
public final class Benchmarks {
  private static final String TABLE = "<!-- measured: written by benchmarks/run -->";
  private static final String END = "<!-- end of measured -->";

  private Benchmarks() {}

  /**
   * Takes the file to write to, the file with the reason of each dependency, the class path of one
   * provider, and that provider's jar.
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    List<ResultRow> rows = new ArrayList<>(jmh());
    rows.addAll(1, CpuMeasure.rows());
    rows.addAll(ListMeasure.rows());
    rows.addAll(WaitingMeasure.rows());
    rows.addAll(StartMeasure.rows());

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
        .append("\nDependencies of an application with the Heroku provider:\n\n")
        .append(Footprint.table(Path.of(args[1]), Path.of(args[2]), Path.of(args[3])))
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

  private static List<ResultRow> jmh() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(GetBenchmark.class.getSimpleName())
                    .include(ListenerBenchmark.class.getSimpleName())
                    .include(SignBenchmark.class.getSimpleName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    double sha1 = time(results, "bareSha1");
    String bare = ResultRow.text("%.2f µs, SHA-1 of the same bytes in hex", sha1);
    double signature = time(results, "signature");
    double signing = time(results, "signing");
    return List.of(
        time(results, "one app, time", "oneApp", 1.10),
        ResultRow.atMost(
            "one app, bytes allocated",
            kilobytes(results, "oneAppPolycloud"),
            kilobytes(results, "oneAppHttpClient5") + ", hand-written HttpClient 5",
            bytes(results, "oneAppPolycloud") / bytes(results, "oneAppHttpClient5"),
            1.50),
        listener(results, "one app with an idle listener", Added.IDLE_LISTENER),
        listener(results, "one app with the listener for Micrometer", Added.MICROMETER),
        time(results, "page of 200 apps, time", "pageOf200", 1.05),
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
            1.3));
  }

  private static ResultRow time(
      Collection<RunResult> results, String measure, String prefix, double goal) {
    double own = time(results, prefix + "Polycloud");
    double hand = time(results, prefix + "HttpClient5");
    double jdk = time(results, prefix + "JavaNetHttp");
    return ResultRow.atMost(
        measure,
        ResultRow.text("%.1f µs", own),
        ResultRow.text(
            "%.1f µs, hand-written HttpClient 5 (hand-written java.net.http: %.1f µs)", hand, jdk),
        own / hand,
        goal);
  }

  private static ResultRow listener(Collection<RunResult> results, String measure, Added added) {
    RunResult own = observed(results, added);
    RunResult bare = observed(results, Added.NONE);
    return ResultRow.stated(
        measure,
        timeAndBytes(own),
        timeAndBytes(bare)
            + ResultRow.text(
                " without a listener (ratio %.2f)",
                own.getPrimaryResult().getScore() / bare.getPrimaryResult().getScore()));
  }

  private static String timeAndBytes(RunResult result) {
    return ResultRow.text(
        "%.1f µs, %.1f kB", result.getPrimaryResult().getScore(), bytes(result) / 1000);
  }

  private static RunResult observed(Collection<RunResult> results, Added added) {
    return results.stream()
        .filter(result -> added.name().equals(result.getParams().getParam("added")))
        .findFirst()
        .orElseThrow();
  }

  private static double time(Collection<RunResult> results, String method) {
    return result(results, method).getPrimaryResult().getScore();
  }

  private static double bytes(Collection<RunResult> results, String method) {
    return bytes(result(results, method));
  }

  private static double bytes(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }

  private static String kilobytes(Collection<RunResult> results, String method) {
    return ResultRow.text("%.1f kB", bytes(results, method) / 1000);
  }

  private static RunResult result(Collection<RunResult> results, String method) {
    return results.stream()
        .filter(r -> r.getParams().getBenchmark().endsWith("." + method))
        .findFirst()
        .orElseThrow();
  }
}
