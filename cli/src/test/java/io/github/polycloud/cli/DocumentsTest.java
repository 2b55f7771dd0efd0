// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.MissingParameterException;

/** The commands that the documents show exist. */
class DocumentsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern COMMAND =
      Pattern.compile("^(\\./polycloud [^\\n]+)", Pattern.MULTILINE);
  private static final Pattern MENTION = Pattern.compile("`(\\./polycloud [^`\\n]+)`");

  static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md").map(ROOT::resolve),
              docs.filter(page -> page.toString().endsWith(".md")))
          .filter(DocumentsTest::hasCommands)
          .toList();
    }
  }

  private static boolean hasCommands(Path page) {
    return !found(COMMAND, page).isEmpty() || !found(MENTION, page).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandExists(Path page) {
    for (String command : found(COMMAND, page)) {
      assertThatCode(() -> Polycloud.commandLine().parseArgs(arguments(command)))
          .as(command)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandThatASentenceNamesExists(Path page) {
    for (String command : found(MENTION, page)) {
      Throwable failure =
          catchThrowable(() -> Polycloud.commandLine().parseArgs(arguments(command)));
      // A sentence may omit required options and parameters.
      if (!(failure instanceof MissingParameterException)) {
        assertThat(failure).as(command).isNull();
      }
    }
  }

  private static String[] arguments(String command) {
    return command
        .replaceFirst("\\./polycloud", "")
        .replaceFirst("(^|\\s)#.*", "")
        .strip()
        .split(" +");
  }

  private static List<String> found(Pattern pattern, Path page) {
    try {
      return pattern
          .matcher(Files.readString(page))
          .results()
          .map(found -> found.group(1).replace("COMMAND", "apps"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
