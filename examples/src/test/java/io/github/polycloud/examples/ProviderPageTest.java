// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares docs/extend/write-a-provider.md with the project that it describes. */
@Tag("jdk-independent")
class ProviderPageTest {
  private static final Path PAGE = Path.of("../docs/extend/write-a-provider.md");
  private static final Path PROJECT = Path.of("../provider-example");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S+) ?(\\S*)\\n(.*?)^```$");
  private static final Pattern INTERNAL =
      Pattern.compile("io\\.github\\.polycloud\\.[a-z.]*\\binternal\\b");

  @Test
  void everyBlockIsAnExcerptOfTheFileThatItNames() throws IOException {
    List<MatchResult> blocks = BLOCK.matcher(Files.readString(PAGE)).results().toList();
    assertThat(blocks).hasSizeGreaterThan(20);
    for (MatchResult block : blocks) {
      assertThat(block.group(2)).as("the file of\n" + block.group()).isNotEmpty();
      assertThat(lines(Files.readString(file(block.group(2)))))
          .as(block.group(2))
          .contains(lines(block.group(3)));
    }
  }

  @Test
  void theTableOfFilesAndLinesIsCurrent() throws IOException {
    assertThat(Files.readString(PAGE)).contains(row("main"), row("test"));
  }

  @Test
  void theProjectUsesNoInternalPackage() throws IOException {
    for (Path file : files("src")) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(INTERNAL);
    }
  }

  @Test
  void theProjectHasThisVersionOfPolycloud() throws IOException {
    Pattern version = Pattern.compile("<version>([^<]+)</version>");
    String current =
        version
            .matcher(Files.readString(Path.of("../pom.xml")))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    assertThat(Files.readString(PROJECT.resolve("pom.xml")))
        .contains("<polycloud.version>" + current + "</polycloud.version>");
  }

  private static String row(String part) throws IOException {
    int lines = 0;
    for (Path file : files("src/" + part + "/java")) {
      lines += Files.readAllLines(file).size();
    }
    return "| " + part + " | " + files("src/" + part + "/java").size() + " | " + lines + " |";
  }

  private static Path file(String name) throws IOException {
    return Stream.concat(Stream.of(PROJECT.resolve("pom.xml")), files("src").stream())
        .filter(file -> file.endsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no file " + name));
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> all = Files.walk(PROJECT.resolve(folder))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** Whole lines without their indentation. */
  private static String lines(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
  }
}
