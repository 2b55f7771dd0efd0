// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import java.util.List;

/** Finds the reason of a failed build in its output. */
final class BuildFailure {
  private static final int MAX_LENGTH = 200;

  private BuildFailure() {}

  /**
   * Returns the first line that is marked as an error by the exclamation mark of buildpacks, or
   * else the last line.
   */
  static String reason(String output) {
    List<String> lines = output.lines().map(BuildFailure::clean).filter(l -> !l.isEmpty()).toList();
    return lines.stream()
        .filter(line -> line.startsWith("!"))
        .map(line -> line.substring(1).strip())
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse(lines.isEmpty() ? "the build failed" : lines.get(lines.size() - 1));
  }

  /** Removes colors and other control characters, and bounds the length. */
  private static String clean(String line) {
    String text = line.replaceAll("\u001B\\[[0-9;]*+m|\\p{Cc}", " ").strip();
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "...";
  }
}
