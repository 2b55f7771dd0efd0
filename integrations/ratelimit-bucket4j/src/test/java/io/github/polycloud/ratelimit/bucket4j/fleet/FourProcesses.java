// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j.fleet;

import io.github.polycloud.ratelimit.bucket4j.stores.PostgresProcess;
import io.github.polycloud.ratelimit.bucket4j.stores.RedisProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;

/**
 * Four processes of four threads call a service that allows twenty calls a second, without and with
 * a shared limit; writes the table of {@code docs/benchmarks.md}.
 */
public final class FourProcesses {
  private static final String TABLE =
      "<!-- measured: written by integrations/ratelimit-bucket4j/run-four -->";
  private static final String END = "<!-- end of measured shared limit -->";
  private static final int PROCESSES = 4;
  private static final int THREADS = 4;
  private static final int SECONDS = 30;
  private static final int ALLOWED = FleetMember.PER_SECOND * (SECONDS + 1);
  private static final long OUTAGE_MILLIS = 10_000;

  private static final List<String> MISSED = new ArrayList<>();

  private FourProcesses() {}

  /** What happens during a run, besides the calls. */
  @FunctionalInterface
  private interface Incident {
    void happen() throws IOException, InterruptedException;
  }

  /** The result of a process; times in microseconds. */
  private record Member(int calls, int failed, int foreign, int hung, long median, long slow) {
    static Member of(String line) {
      String[] values = line.split(" ");
      return new Member(
          Integer.parseInt(values[0]),
          Integer.parseInt(values[1]),
          Integer.parseInt(values[2]),
          Integer.parseInt(values[3]),
          Long.parseLong(values[4]),
          Long.parseLong(values[5]));
    }
  }

  private record Run(String name, int served, int rejected, long roundTrips, List<Member> members) {
    double fraction() {
      return (double) served / ALLOWED;
    }

    int calls(boolean largest) {
      var calls = members.stream().mapToInt(Member::calls);
      return largest ? calls.max().orElseThrow() : calls.min().orElseThrow();
    }

    double spread() {
      return (double) calls(true) / calls(false) - 1;
    }

    int sum(ToIntFunction<Member> value) {
      return members.stream().mapToInt(value).sum();
    }

    double median() {
      return members.stream().mapToLong(Member::median).max().orElseThrow() / 1000.0;
    }

    double slow() {
      return members.stream().mapToLong(Member::slow).max().orElseThrow() / 1000.0;
    }

    String roundTripsOfACall() {
      return roundTrips == 0
          ? "-"
          : String.format(Locale.ROOT, "%.2f", (double) roundTrips / sum(Member::calls));
    }

    String row() {
      String times =
          median() == 0 ? "-" : String.format(Locale.ROOT, "%.2f ms, %.2f ms", median(), slow());
      return String.format(
          Locale.ROOT,
          "| %s | %d | %.2f | %d | %d to %d | %s | %s | %d | %d |%n",
          name,
          served,
          fraction(),
          rejected,
          calls(false),
          calls(true),
          times,
          roundTripsOfACall(),
          sum(Member::failed),
          sum(Member::foreign) + sum(Member::hung));
    }
  }

  /** Takes the file to write to. */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    List<Run> runs = new ArrayList<>();
    runs.add(run("unshared default", "", () -> 0, () -> {}));
    if (RedisProcess.isAvailable()) {
      try (RedisProcess redis = RedisProcess.start()) {
        runs.add(checked(run("shared, Redis", redis.url(), redis::roundTrips, () -> {})));
      }
      try (RedisProcess redis = RedisProcess.start()) {
        Run killed =
            run(
                "shared, Redis killed for 10 s",
                redis.url(),
                () -> 0,
                () -> killForTenSeconds(redis));
        require(killed, killed.sum(Member::foreign) == 0, "foreign exceptions");
        require(killed, killed.sum(Member::hung) == 0, "hung threads");
        // The local shares are the limit, and each caller may have one of their permits left.
        require(killed, killed.rejected() <= PROCESSES * THREADS + FleetMember.PER_SECOND, "429");
        runs.add(killed);
      }
    }
    if (PostgresProcess.isAvailable()) {
      try (PostgresProcess postgres = PostgresProcess.start()) {
        runs.add(checked(run("shared, PostgreSQL", postgres.url(), () -> 0, () -> {})));
      }
    }
    write(file, runs);
    MISSED.forEach(System.err::println);
    System.exit(MISSED.isEmpty() ? 0 : 1);
  }

  private static Run checked(Run run) {
    require(run, run.rejected() == 0, "calls were rejected");
    require(run, run.fraction() >= 0.95, "less than 0.95 of the limit");
    require(run, run.spread() <= 0.10, "shares differ by more than 10 %");
    require(run, run.median() < 5, "the median of a reservation is 5 ms or more");
    require(run, run.sum(Member::foreign) + run.sum(Member::hung) == 0, "hung or foreign");
    return run;
  }

  private static void require(Run run, boolean met, String goal) {
    if (!met) {
      MISSED.add("missed: " + run.name() + ": " + goal);
    }
  }

  private static void killForTenSeconds(RedisProcess redis)
      throws IOException, InterruptedException {
    Thread.sleep(OUTAGE_MILLIS);
    redis.kill();
    Thread.sleep(OUTAGE_MILLIS);
    redis.restart();
  }

  private static Run run(String name, String store, LongSupplier roundTrips, Incident incident)
      throws Exception {
    try (QuotaServer server = new QuotaServer(FleetMember.PER_SECOND)) {
      List<Process> processes = new ArrayList<>();
      List<BufferedReader> outputs = new ArrayList<>();
      for (int member = 0; member < PROCESSES; member++) {
        Process process = start(server.url(), store);
        processes.add(process);
        outputs.add(
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
      }
      for (BufferedReader output : outputs) {
        if (!"ready".equals(output.readLine())) {
          throw new IOException("a process did not start");
        }
      }
      server.begin();
      long before = roundTrips.getAsLong();
      long end = System.nanoTime() + SECONDS * 1_000_000_000L;
      for (Process process : processes) {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
      }
      incident.happen();
      Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000));
      int served = server.served();
      List<Member> members = new ArrayList<>();
      for (BufferedReader output : outputs) {
        members.add(Member.of(output.readLine()));
      }
      for (Process process : processes) {
        process.waitFor();
      }
      Run run = new Run(name, served, server.rejected(), roundTrips.getAsLong() - before, members);
      System.out.print(run.row());
      return run;
    }
  }

  private static Process start(String service, String store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            FleetMember.class.getName(),
            service,
            store,
            String.valueOf(PROCESSES),
            String.valueOf(THREADS),
            String.valueOf(SECONDS))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void write(Path file, List<Run> runs) throws IOException {
    StringBuilder table = new StringBuilder(TABLE).append("\n\n");
    table.append(
        String.format(
            Locale.ROOT,
            "%s, %d processors, load average %.1f at the end.%n%n",
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage()));
    table.append(
        """
        | limiter | served | of %d allowed | rejected (429) | calls of a process | reservation: median, 99th percentile | round trips to the store for a call | failed calls | foreign exceptions and hung threads |
        |---|---|---|---|---|---|---|---|---|
        """
            .formatted(ALLOWED));
    runs.forEach(run -> table.append(run.row()));
    table.append('\n').append(END);
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.substring(0, text.indexOf(TABLE))
            + table
            + text.substring(text.indexOf(END) + END.length()));
  }
}
