// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The files that an archive excludes: one pattern per line, {@code #} starts a comment.
 *
 * @param patterns a file is excluded if any of them matches
 */
record IgnoreRules(List<IgnorePattern> patterns) {
  private static final String FILE = ".slugignore";
  private static final String GIT = ".git";

  /** Reads {@code .slugignore} in the root; no rules if there is no such file. */
  static IgnoreRules in(SourceDirectory root) throws IOException {
    return new IgnoreRules(
        patterns(
            FILE,
            IgnoreFile.lines(root.linkedText(FILE), FILE, line -> line.strip().startsWith("#"))));
  }

  /** Returns a copy with additional patterns. */
  IgnoreRules and(String... more) {
    List<IgnorePattern> all = new ArrayList<>(patterns);
    all.addAll(patterns("the given patterns", Arrays.asList(more)));
    return new IgnoreRules(all);
  }

  /** Whether to exclude a file, given by its path relative to the root. */
  boolean excludes(String name, boolean directory) {
    return name.substring(name.lastIndexOf('/') + 1).equals(GIT)
        || patterns.stream().anyMatch(pattern -> pattern.matches(name, directory));
  }

  private static List<IgnorePattern> patterns(String source, List<String> lines) {
    List<IgnorePattern> patterns = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("!")) {
        // Ignoring it could silently exclude files that the author wants to include.
        throw CloudException.of(
            ErrorKind.INVALID_REQUEST,
            "line "
                + (i + 1)
                + " of "
                + source
                + " starts with !, but negated patterns are not supported");
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        patterns.add(IgnorePattern.of(line));
      }
    }
    return patterns;
  }
}
