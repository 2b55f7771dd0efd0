package io.github.polycloud.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The jars that an application with one provider gets, and their size. */
final class Footprint {
  private record Jar(String name, long bytes) {}

  private Footprint() {}

  /** Takes the class path of the provider, as Maven resolves it, and the provider's own jar. */
  static String table(Path classPath, Path own) throws IOException {
    List<Jar> jars =
        Stream.concat(
                Stream.of(own.toString()),
                Stream.of(Files.readString(classPath).strip().split(File.pathSeparator)))
            .map(Path::of)
            .map(Footprint::jar)
            .sorted(Comparator.comparing(Jar::bytes).reversed())
            .toList();
    StringBuilder table = new StringBuilder("| jar | kB |\n|---|---|\n");
    jars.forEach(jar -> table.append(Row.text("| %s | %d |%n", jar.name(), jar.bytes() / 1000)));
    return table
        .append(
            Row.text(
                "| **%d jars** | **%d** |%n",
                jars.size(), jars.stream().mapToLong(Jar::bytes).sum() / 1000))
        .toString();
  }

  private static Jar jar(Path file) {
    try {
      return new Jar(file.getFileName().toString(), Files.size(file));
    } catch (IOException e) {
      throw new IllegalStateException(file.getFileName() + " is not there", e);
    }
  }
}
