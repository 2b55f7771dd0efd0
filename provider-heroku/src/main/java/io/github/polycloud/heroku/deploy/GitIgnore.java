// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the {@code .gitignore} files of a directory and its parents up to the root. The last
 * matching rule of the innermost file decides; {@code !} includes a file again, but not below an
 * excluded directory.
 *
 * @param parent the rules of the parent directory; null at the root
 * @param base path of the directory relative to the root, with a slash at its end; empty for the
 *     root
 * @param rules the rules of this directory, the last one first
 */
record GitIgnore(@Nullable GitIgnore parent, String base, List<Rule> rules) {
  private static final String FILE = ".gitignore";

  /**
   * A line of a file.
   *
   * @param pattern matches paths relative to the directory of the file
   * @param included whether a matching file is included
   */
  private record Rule(IgnorePattern pattern, boolean included) {}

  /** Returns the rules of a directory. Like git, this does not follow a link. */
  static GitIgnore in(@Nullable GitIgnore parent, SourceDirectory directory) throws IOException {
    String base = directory.base();
    List<Rule> rules = new ArrayList<>();
    for (String line :
        IgnoreFile.lines(directory.text(FILE), base + FILE, line -> line.startsWith("#"))) {
      boolean included = line.startsWith("!");
      String pattern = withoutTrailingSpace(included ? line.substring(1) : line);
      if (!pattern.isEmpty() && !pattern.equals("/")) {
        rules.add(new Rule(IgnorePattern.ofGit(pattern), included));
      }
    }
    Collections.reverse(rules);
    return new GitIgnore(parent, base, List.copyOf(rules));
  }

  /** Whether to exclude a file, given by its path relative to the root. */
  boolean excludes(String name, boolean directory) {
    String relative = name.substring(base.length());
    for (Rule rule : rules) {
      if (rule.pattern().matches(relative, directory)) {
        return !rule.included();
      }
    }
    return parent != null && parent.excludes(name, directory);
  }

  /** A space after a backslash is part of the name. */
  private static String withoutTrailingSpace(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && (end < 2 || line.charAt(end - 2) != '\\')) {
      end--;
    }
    return line.substring(0, end);
  }
}
