// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The snippets of a class and their lines, counted in its source, which the build formats. */
final class SnippetSource {
  private static final Pattern METHOD =
      Pattern.compile(
          "(?ms)^  @Snippet\\(.*?^  void (\\w+)\\(\\)(?: throws \\w+)? \\{\\n(.*?)^  \\}\\n");
  private static final Pattern COMMENT_OR_BLANK = Pattern.compile("\\s*(//.*)?");
  private static final Pattern CLOSING_BRACKETS = Pattern.compile("\\s*[\\])};,]+");

  private SnippetSource() {}

  static Path file(Class<?> type) {
    return Path.of("src/test/java", type.getName().replace('.', '/') + ".java");
  }

  /** The snippets in the order of the source. */
  static List<CountedSnippet> read(Class<?> type) throws IOException, NoSuchMethodException {
    List<CountedSnippet> all = new ArrayList<>();
    Matcher method = METHOD.matcher(Files.readString(file(type)));
    while (method.find()) {
      Snippet snippet = type.getDeclaredMethod(method.group(1)).getAnnotation(Snippet.class);
      String body = method.group(2);
      all.add(new CountedSnippet(method.group(1), snippet, lines(body), brackets(body)));
    }
    return all;
  }

  /** Counts neither blank lines, comments, nor lines of closing brackets. */
  static int lines(String code) {
    return (int)
        code.lines()
            .filter(line -> !COMMENT_OR_BLANK.matcher(line).matches())
            .filter(line -> !CLOSING_BRACKETS.matcher(line).matches())
            .count();
  }

  private static int brackets(String code) {
    return (int) code.lines().filter(line -> CLOSING_BRACKETS.matcher(line).matches()).count();
  }

  /** A snippet, the number of our lines, and of those of closing brackets, which do not count. */
  record CountedSnippet(String method, Snippet snippet, int ours, int brackets) {
    int limit() {
      return snippet.theirs() + (snippet.connects() ? 1 : 0);
    }

    boolean runs() {
      return snippet.compiledOnly().isEmpty();
    }
  }
}
