// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jars of an application with one provider and their sizes; of the first, their reasons. */
final class Footprint {
  private static final Pattern ROW = Pattern.compile("\\| `[^:]+:([^`]+)` \\|.*\\| (.+) \\|");
  private static final Pattern OWN =
      Pattern.compile("polycloud-provider-[a-z0-9-]*?-\\d[\\d.]*(-SNAPSHOT)?\\.jar");
  private static final Pattern VERSION = Pattern.compile("-\\d.*");

  private final Map<String, String> reasons = new TreeMap<>();

  private record Jar(String artifact, String name, long bytes) {}

  private Footprint(Path dependencies) throws IOException {
    for (String line : Files.readAllLines(dependencies)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        reasons.putIfAbsent(row.group(1), row.group(2));
      }
    }
  }

  /**
   * Creates the rows of providers and the table of the first one.
   *
   * @param dependencies the file with the reason of each artifact
   * @param modules directories of the providers, built, with their class path as Maven resolves it
   * @throws IllegalStateException if a jar has no reason
   */
  static String tables(Path dependencies, List<Path> modules) throws IOException {
    Footprint footprint = new Footprint(dependencies);
    StringBuilder tables =
        new StringBuilder("| an application with | jars | kB |\n|---|---|---|\n");
    for (Path module : modules) {
      List<Jar> jars = jars(module);
      tables.append(
          ResultRow.text(
              "| polycloud-%s | %d | %d |%n", module.getFileName(), jars.size(), kilobytes(jars)));
    }
    return tables
        .append(ResultRow.text("%nThe jars of polycloud-%s:%n%n", modules.get(0).getFileName()))
        .append(footprint.table(jars(modules.get(0))))
        .toString();
  }

  private static List<Jar> jars(Path module) throws IOException {
    Path target = module.resolve("target");
    Path own;
    try (Stream<Path> files = Files.list(target)) {
      own =
          files
              .filter(file -> OWN.matcher(file.getFileName().toString()).matches())
              .findFirst()
              .orElseThrow(() -> new IOException("no jar in " + target));
    }
    String classPath = Files.readString(target.resolve("runtime.classpath")).strip();
    return Stream.concat(
            Stream.of(own), Stream.of(classPath.split(File.pathSeparator)).map(Path::of))
        .map(Footprint::jar)
        .sorted(Comparator.comparing(Jar::bytes).reversed())
        .toList();
  }

  private static long kilobytes(List<Jar> jars) {
    return jars.stream().mapToLong(Jar::bytes).sum() / 1000;
  }

  private String table(List<Jar> jars) {
    StringBuilder table = new StringBuilder("| jar | kB | reason |\n|---|---|---|\n");
    for (Jar jar : jars) {
      table.append(
          ResultRow.text("| %s | %d | %s |%n", jar.name(), jar.bytes() / 1000, reason(jar)));
    }
    return table
        .append(ResultRow.text("| **%d jars** | **%d** | |%n", jars.size(), kilobytes(jars)))
        .toString();
  }

  private String reason(Jar jar) {
    String reason = reasons.get(jar.artifact());
    if (reason == null) {
      throw new IllegalStateException("docs/dependencies.md gives no reason for " + jar.artifact());
    }
    return reason;
  }

  private static Jar jar(Path file) {
    String name = file.getFileName().toString();
    try {
      return new Jar(VERSION.matcher(name).replaceFirst(""), name, Files.size(file));
    } catch (IOException e) {
      throw new IllegalStateException("could not read " + name, e);
    }
  }
}
