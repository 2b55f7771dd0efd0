// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each known behaviour of a service has a source, and a test that exists. */
class KnownBehavioursTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/reference/known-behaviours.md");
  private static final Pattern TEST_CLASS = Pattern.compile("`(\\w+Test)`");
  private static final Pattern SOURCE =
      Pattern.compile("inferred|[\\w.-]+#\\d+|[\\w.-]+ \\([^)]*`[^`]+`\\)");

  static List<String> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| behaviour"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void hasASourceAndATestThatExists(String row) throws IOException {
    List<String> cells = Arrays.stream(row.split(" \\| ?")).map(String::strip).toList();
    assertThat(cells).as(row).hasSize(4);
    assertThat(SOURCE.matcher(cells.get(2)).find()).as(cells.get(2)).isTrue();
    List<String> tests =
        TEST_CLASS.matcher(cells.get(3)).results().map((MatchResult m) -> m.group(1)).toList();
    assertThat(tests).as(cells.get(3)).isNotEmpty().isSubsetOf(testClasses());
  }

  private static Set<String> testClasses() throws IOException {
    try (Stream<Path> files =
        Files.find(
            ROOT,
            20,
            (path, attributes) ->
                path.toString().contains("/src/test/java/") && path.toString().endsWith(".java"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }
}
