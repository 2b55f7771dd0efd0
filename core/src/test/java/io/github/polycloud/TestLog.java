// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What this run of the tests has logged so far, at all levels; see simplelogger.properties. */
public final class TestLog {
  private static final Path FILE = Path.of("target/test.log");

  private TestLog() {}

  /** The complete text. */
  public static String text() throws IOException {
    return Files.readString(FILE);
  }

  /** The lines that contain a text. */
  public static List<String> linesWith(String text) throws IOException {
    return text().lines().filter(line -> line.contains(text)).toList();
  }
}
