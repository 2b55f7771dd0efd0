// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** From the start of the JVM to the end of a program that makes one call. */
final class StartMeasure {
  private static final String WITH_ARCHIVE = "polycloud with an archive of classes";

  private StartMeasure() {}

  static List<ResultRow> rows(int rounds) throws IOException, InterruptedException {
    Path archive = Files.createTempDirectory("benchmarks").resolve("classes.jsa");
    archive.getParent().toFile().deleteOnExit();
    try (ServerProcess server = ServerProcess.start()) {
      ProcessCost.of(Map.of(), program("polycloud", server, "-XX:ArchiveClassesAtExit=" + archive));
      PairedRuns runs =
          PairedRuns.taken(
              rounds,
              name ->
                  ProcessCost.of(
                      Map.of(),
                      name.equals(WITH_ARCHIVE)
                          ? program("polycloud", server, "-XX:SharedArchiveFile=" + archive)
                          : program(name, server)),
              "polycloud",
              WITH_ARCHIVE,
              "by-hand");
      List<ResultRow> rows = new ArrayList<>();
      String measure = "from JVM start to the first response, including Clouds.connect";
      rows.add(row(runs, measure + ": time", "polycloud", Cost::wallMicros, 1.10));
      rows.add(row(runs, measure + ": processor time", "polycloud", Cost::cpuMicros, 1.10));
      rows.add(row(runs, measure + ", with AppCDS: time", WITH_ARCHIVE, Cost::wallMicros, 0.60));
      rows.add(
          row(
              runs,
              measure + ", with AppCDS: processor time",
              WITH_ARCHIVE,
              Cost::cpuMicros,
              0.60));
      rows.add(archiveClasses(server));
      return rows;
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  /** Only the upload of sources needs the libraries for tar.gz. */
  private static ResultRow archiveClasses(ServerProcess server)
      throws IOException, InterruptedException {
    String loaded =
        ForkedJvm.output(
            ForkedJvm.ownJavaHome(),
            List.of("-Xlog:class+load"),
            StartupClient.class,
            "polycloud",
            server.url());
    long classes =
        loaded
            .lines()
            .filter(line -> line.matches(".* org\\.apache\\.commons\\.(compress|io|lang3)\\..*"))
            .count();
    long all = loaded.lines().filter(line -> line.contains(" source: ")).count();
    return ResultRow.atMost(
        "classes for tar.gz that one call loads",
        "" + classes,
        all + " classes in all",
        classes,
        0);
  }

  private static ResultRow row(
      PairedRuns runs, String measure, String own, ToDoubleFunction<Cost> figure, double goal) {
    ToDoubleFunction<Cost> millis = cost -> figure.applyAsDouble(cost) / 1000;
    return ResultRow.atMost(
        measure,
        runs.of(own, millis).text("%.0f ms"),
        runs.of("by-hand", millis).text("%.0f ms") + ", hand-written HttpClient 5",
        runs.ratio(own, "by-hand", figure),
        goal);
  }

  private static List<String> program(String client, ServerProcess server, String... options) {
    List<String> command = new ArrayList<>();
    command.add(ForkedJvm.ownJavaHome().resolve("bin/java").toString());
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-Xlog:disable",
            "-cp",
            System.getProperty("java.class.path"),
            StartupClient.class.getName(),
            client,
            server.url()));
    return command;
  }
}
