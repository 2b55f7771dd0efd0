package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an archive leaves out: one pattern a line, {@code #} for comments.
 *
 * @param patterns any of them is enough
 */
record IgnoreRules(List<IgnorePattern> patterns) {
  private static final String FILE = ".slugignore";
  private static final String GIT = ".git";

  /** The rules in the root of a directory; none when there is no such file. */
  static IgnoreRules in(Path root) throws IOException {
    Path file = root.resolve(FILE);
    return new IgnoreRules(
        Files.isRegularFile(file) ? patterns(FILE, Files.readAllLines(file)) : List.of());
  }

  /** These and others of the caller. */
  IgnoreRules and(String... more) {
    List<IgnorePattern> all = new ArrayList<>(patterns);
    all.addAll(patterns("the patterns given", Arrays.asList(more)));
    return new IgnoreRules(all);
  }

  /** Whether to leave out what has this name, which is relative to the root. */
  boolean leaveOut(String name, boolean directory) {
    return name.substring(name.lastIndexOf('/') + 1).equals(GIT)
        || patterns.stream().anyMatch(pattern -> pattern.matches(name, directory));
  }

  private static List<IgnorePattern> patterns(String where, List<String> lines) {
    List<IgnorePattern> patterns = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("!")) {
        // Passing it over could leave out what the author wants to keep, without a word.
        throw new CloudException(
            ErrorKind.INVALID_REQUEST,
            "line " + (i + 1) + " of " + where + " begins with !, which slugs do not know");
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        patterns.add(IgnorePattern.of(line));
      }
    }
    return patterns;
  }
}
