// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The three directories that are searched for credentials, created for a test.
 *
 * @param root the parent directory
 */
record Folders(Path root) {

  Environment environment() {
    return environment(Map.of());
  }

  Environment environment(Map<String, String> variables) {
    return new Environment(variables, path("home"), path("work"), path("etc"));
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
