// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The syntax of {@code .gitignore} is that of git, by a table of what git ignores. */
class GitIgnorePatternTest {
  @TestFactory
  List<DynamicTest> ignoresWhatGitIgnores() throws IOException {
    List<List<String>> table = table();
    List<String> paths = table.get(0);
    return table.stream()
        .skip(1)
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () -> {
                      IgnorePattern pattern = IgnorePattern.ofGit(row.get(0));
                      assertThat(paths.stream().filter(path -> excludes(pattern, path)))
                          .containsExactlyElementsOf(row.subList(1, row.size()));
                    }))
        .toList();
  }

  /** An excluded directory excludes what is below it. */
  private static boolean excludes(IgnorePattern pattern, String path) {
    int slash = path.lastIndexOf('/');
    return pattern.matches(path, false) || (slash > 0 && excludesDirectory(pattern, path, slash));
  }

  private static boolean excludesDirectory(IgnorePattern pattern, String path, int end) {
    String directory = path.substring(0, end);
    int slash = directory.lastIndexOf('/');
    return pattern.matches(directory, true)
        || (slash > 0 && excludesDirectory(pattern, directory, slash));
  }

  private static List<List<String>> table() throws IOException {
    try (InputStream file =
        GitIgnorePatternTest.class.getResourceAsStream("git-check-ignore.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t")))
          .toList();
    }
  }
}
