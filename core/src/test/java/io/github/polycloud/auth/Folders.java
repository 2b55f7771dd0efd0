package io.github.polycloud.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The three folders in which credentials may lie, made for a test.
 *
 * @param root where they are made
 */
record Folders(Path root) {

  Environment surroundings() {
    return surroundings(Map.of());
  }

  Environment surroundings(Map<String, String> environment) {
    return new Environment(environment, path("home"), path("work"), path("etc"));
  }

  Path path(String name) {
    return root.resolve(name);
  }

  /** Writes lines into a file, for example {@code home/.netrc}. */
  Path write(String name, String... lines) {
    return write(name, String.join("\n", lines) + "\n");
  }

  Path write(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      return Files.writeString(path(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
