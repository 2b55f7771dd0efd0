package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything and writes the table of {@code docs/benchmarks.md}. */
public final class Benchmarks {
  private static final String TABLE = "<!-- measured: written by benchmarks/run -->";
  private static final String END = "<!-- end of measured -->";

  private Benchmarks() {}

  /** Takes the file to write to. */
  public static void main(String[] args) throws RunnerException, IOException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(GetBenchmark.class.getSimpleName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    StringBuilder table = new StringBuilder(TABLE).append("\n\n");
    table
        .append(System.getProperty("java.vm.name"))
        .append(' ')
        .append(Runtime.version())
        .append(", ")
        .append(Runtime.getRuntime().availableProcessors())
        .append(" processors, ")
        .append(System.getProperty("os.name"))
        .append(
            ".\n\n| measure | Polycloud | HttpClient 5 by hand | ratio | java.net.http by hand |")
        .append(" ratio |\n|---|---|---|---|---|---|\n");
    row(table, results, "one app, time", "oneApp", false);
    row(table, results, "one app, allocated", "oneApp", true);
    row(table, results, "page of 200 apps, time", "pageOf200", false);
    row(table, results, "page of 200 apps, allocated", "pageOf200", true);
    table.append('\n').append(END);

    Path file = Path.of(args[0]);
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.substring(0, text.indexOf(TABLE))
            + table
            + text.substring(text.indexOf(END) + END.length()));
  }

  private static void row(
      StringBuilder table,
      Collection<RunResult> results,
      String measure,
      String prefix,
      boolean bytes) {
    double own = score(results, prefix + "Polycloud", bytes);
    double apache = score(results, prefix + "HttpClient5", bytes);
    double jdk = score(results, prefix + "JavaNetHttp", bytes);
    String unit = bytes ? "kB" : "µs";
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %.1f %s | %.1f %s | **%.2f** | %.1f %s | %.2f |%n",
            measure,
            own,
            unit,
            apache,
            unit,
            own / apache,
            jdk,
            unit,
            own / jdk));
  }

  private static double score(Collection<RunResult> results, String method, boolean bytes) {
    RunResult result =
        results.stream()
            .filter(r -> r.getParams().getBenchmark().endsWith("." + method))
            .findFirst()
            .orElseThrow();
    return bytes
        ? result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1000
        : result.getPrimaryResult().getScore();
  }
}
