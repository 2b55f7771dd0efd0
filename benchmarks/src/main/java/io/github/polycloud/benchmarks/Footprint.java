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

/** The jars of an application with one provider, their sizes and reasons. */
final class Footprint {
  private static final Pattern ROW = Pattern.compile("\\| `[^:]+:([^`]+)` \\|.*\\| (.+) \\|");
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
   * Creates the table of one provider.
   *
   * @param dependencies the file with the reason of each artifact
   * @param classPath of the provider, as Maven resolves it
   * @param own the jar of the provider
   * @throws IllegalStateException if a jar has no reason
   */
  static String table(Path dependencies, Path classPath, Path own) throws IOException {
    return new Footprint(dependencies).table(classPath, own);
  }

  private String table(Path classPath, Path own) throws IOException {
    List<Jar> jars =
        Stream.concat(
                Stream.of(own.toString()),
                Stream.of(Files.readString(classPath).strip().split(File.pathSeparator)))
            .map(Path::of)
            .map(Footprint::jar)
            .sorted(Comparator.comparing(Jar::bytes).reversed())
            .toList();
    StringBuilder table = new StringBuilder("| jar | kB | reason |\n|---|---|---|\n");
    for (Jar jar : jars) {
      table.append(
          ResultRow.text("| %s | %d | %s |%n", jar.name(), jar.bytes() / 1000, reason(jar)));
    }
    return table
        .append(
            ResultRow.text(
                "| **%d jars** | **%d** | |%n",
                jars.size(), jars.stream().mapToLong(Jar::bytes).sum() / 1000))
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
