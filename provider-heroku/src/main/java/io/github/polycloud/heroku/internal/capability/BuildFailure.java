// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import java.util.Iterator;

/** Finds the reason of a failed build in its output. */
final class BuildFailure {
  private static final int MAX_LENGTH = 200;

  private BuildFailure() {}

  /**
   * Returns the first line that is marked as an error by the exclamation mark of buildpacks, or
   * else the last line.
   */
  static String reason(String output) {
    String last = "the build failed";
    Iterator<String> lines = output.lines().map(BuildFailure::clean).iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith("!") && line.length() > 1) {
        return line.substring(1).strip();
      }
      last = line.isEmpty() ? last : line;
    }
    return last;
  }

  /** Removes colors and other control characters, and bounds the length. */
  private static String clean(String line) {
    String text = line.replaceAll("\u001B\\[[0-9;]*+m|\\p{Cc}", " ").strip();
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "...";
  }
}
