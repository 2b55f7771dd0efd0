// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the modules in this repository. */
public final class Modules {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Modules() {}

  /**
   * Returns the folders with a POM, those of the integrations included, in order of their names.
   */
  public static List<Path> folders() throws IOException {
    return Stream.concat(in(ROOT).stream(), integrations().stream()).toList();
  }

  /** Returns the folders of the integrations. */
  static List<Path> integrations() throws IOException {
    return in(ROOT.resolve("integrations"));
  }

  private static List<Path> in(Path parent) throws IOException {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
    }
  }
}
