// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each regular expression of the main sources takes time proportional to the text, whatever the
 * text contains, since most of them see text of services, files or clients. The characters that the
 * matcher reads are counted for texts that are derived from the expression; {@code
 * regular-expressions.txt} lists the expressions to which this does not apply, with the reason.
 */
class RegularExpressionsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of(
          "core",
          "heroku-common",
          "provider-heroku",
          "provider-legacy-v2",
          "provider-ovh",
          "sandbox",
          "examples");
  private static final Pattern USE =
      Pattern.compile(
          "(Pattern\\s*\\.\\s*compile|Pattern\\s*\\.\\s*matches|\\.\\s*matches|\\.\\s*replaceAll"
              + "|\\.\\s*replaceFirst|\\.\\s*split)\\(\\s*");
  private static final Pattern LITERAL =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*(\\+?)\\s*");
  private static final Pattern SEARCH =
      Pattern.compile("\\.find\\(\\)|\\.results\\(\\)|\\)\\.replace(All|First)\\(");

  private static final Pattern GROUPS = Pattern.compile("\\)[+*{]");

  private static final int LENGTH = 600;
  private static final int LONG = 20_000;
  private static final int READS_PER_CHARACTER = 40;

  /**
   * A use of a regular expression.
   *
   * @param file the name of the source file
   * @param expression the expression as it is written; the argument if it is no literal
   * @param literal whether it is a literal
   * @param search whether it is searched for in a text, not only compared with all of it
   */
  private record Use(String file, String expression, boolean literal, boolean search) {
    String key() {
      return file + " | " + expression;
    }
  }

  /** Counts the characters that are read. */
  private static final class CountingText implements CharSequence {
    private final String text;
    private final long limit;
    private long reads;

    CountingText(String text) {
      this.text = text;
      this.limit = READS_PER_CHARACTER * (text.length() + 100L);
    }

    @Override
    public char charAt(int index) {
      if (++reads > limit) {
        throw new IllegalStateException("too many reads");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @Test
  void eachExpressionTakesTimeProportionalToTheText() throws IOException {
    Set<String> listed = listed();
    List<String> slow = new ArrayList<>();
    Set<String> unused = new TreeSet<>(listed);
    for (Use use : uses()) {
      unused.remove(use.key());
      if (!listed.contains(use.key())) {
        String problem = use.literal() ? problem(use) : "not a literal, so it is not tried";
        if (!problem.isEmpty()) {
          slow.add(use.key() + " | " + problem);
        }
      }
    }

    assertThat(slow).as("not linear, and not in regular-expressions.txt").isEmpty();
    assertThat(unused).as("in regular-expressions.txt, but not in the sources").isEmpty();
  }

  @Test
  void slowExpressionsAreFound() {
    for (String slow :
        List.of("\\\\s*[\\r\\n]+\\\\s*", "[\\\\w.-]*token[\\\\w.-]*=", ".*,.*,.*;", "/+$")) {
      assertThat(problem(new Use("A.java", slow, true, true))).as(slow).contains("reads");
    }
    assertThat(problem(new Use("A.java", "(a|b)+", true, false))).contains("StackOverflowError");
    assertThat(problem(new Use("A.java", "[^&]+&", true, false))).isEmpty();
  }

  private static Set<String> listed() throws IOException {
    Path file = Path.of("src/test/resources/regular-expressions.txt");
    List<String> lines =
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(lines).as("entries with a reason").allMatch(line -> line.split(" \\| ").length >= 3);
    return lines.stream()
        .map(line -> line.substring(0, line.lastIndexOf(" | ")))
        .collect(Collectors.toSet());
  }

  private static List<Use> uses() throws IOException {
    List<Use> uses = new ArrayList<>();
    List<Path> modules = new ArrayList<>(MODULES.stream().map(ROOT::resolve).toList());
    modules.addAll(Modules.integrations());
    for (Path module : modules) {
      try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          add(file.getFileName().toString(), Files.readString(file), uses::add);
        }
      }
    }
    assertThat(uses).hasSizeGreaterThan(100);
    return uses;
  }

  private static void add(String file, String source, Consumer<Use> action) {
    boolean search = SEARCH.matcher(source).find();
    Matcher use = USE.matcher(source);
    while (use.find()) {
      StringBuilder expression = new StringBuilder();
      Matcher literal = LITERAL.matcher(source).region(use.end(), source.length());
      boolean more = true;
      int end = use.end();
      while (more && literal.lookingAt()) {
        expression.append(literal.group(1));
        more = !literal.group(2).isEmpty();
        end = literal.end();
        literal.region(end, source.length());
      }
      boolean complete = !more && ",)".indexOf(source.charAt(end)) >= 0;
      boolean whole = use.group(1).endsWith("matches");
      if (complete) {
        boolean constant = use.group(1).startsWith("Pattern");
        action.accept(new Use(file, expression.toString(), true, !whole && (search || !constant)));
      } else if (isExpression(use.group(1), source, use.end())) {
        String argument = source.substring(use.end(), source.indexOf(';', use.end()));
        action.accept(
            new Use(file, argument.replaceAll("\\s++", " ").split("\\)", 2)[0], false, true));
      }
    }
  }

  /** Whether an argument that is no literal is an expression: other types have such methods too. */
  private static boolean isExpression(String method, String source, int argument) {
    return method.startsWith("Pattern")
        || source.substring(argument).matches("(?s)(\"|Pattern\\.|[A-Z_]+[,)]).*");
  }

  /** Returns what is wrong with an expression; empty if nothing is. */
  private static String problem(Use use) {
    String expression = use.expression().replace("\\u001B", "\u001b").translateEscapes();
    Pattern pattern = Pattern.compile(expression, Pattern.DOTALL);
    for (String text : hostileTexts(expression)) {
      CountingText counting = new CountingText(text);
      try {
        pattern.matcher(counting).matches();
        if (use.search()) {
          Matcher matcher = pattern.matcher(counting);
          while (matcher.find()) {
            assertThat(matcher.end()).isNotNegative();
          }
        }
      } catch (IllegalStateException e) {
        return "too many reads of " + text.substring(0, 20) + "..." + text.substring(LENGTH - 1);
      } catch (StackOverflowError e) {
        return "StackOverflowError for " + text.substring(0, 20) + "...";
      }
    }
    return "";
  }

  /** Repetitions of what an expression mentions, after beginnings that it may require. */
  private static Set<String> hostileTexts(String expression) {
    List<String> parts = parts(expression);
    List<String> starts = new ArrayList<>(parts);
    starts.add("");
    for (String first : parts) {
      parts.forEach(second -> starts.add(first + second));
    }
    Set<String> texts = new LinkedHashSet<>();
    for (String part : parts) {
      starts.forEach(start -> texts.add(start + repeated(part, LENGTH)));
      parts.forEach(other -> texts.add(repeated(part + other, LENGTH)));
      // Repeated groups may recurse.
      if (GROUPS.matcher(expression).find()) {
        texts.add(repeated(part, LONG));
      }
    }
    return texts.stream()
        .flatMap(text -> Stream.of(text, text + "\u0001"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String repeated(String part, int length) {
    return part.repeat(length / part.length() + 1);
  }

  /** The words and characters of an expression, and one of each class of characters. */
  private static List<String> parts(String expression) {
    Set<String> parts = new LinkedHashSet<>(List.of("a", "0", " "));
    String plain =
        expression
            .replaceAll("\\\\[dDwWsSbpPRxu]|\\\\p\\{\\w++}|\\(\\?[a-z<!=:]++", " ")
            .replaceAll("\\{[0-9,]++}", "")
            .replaceAll("a-z|A-Z|0-9", "");
    Matcher word = Pattern.compile("[A-Za-z]{2,}").matcher(plain);
    while (word.find() && parts.size() < 6) {
      parts.add(word.group());
    }
    for (char c : plain.toCharArray()) {
      if (parts.size() < 14 && !Character.isLetterOrDigit(c) && "()[]?+*|^$\\".indexOf(c) < 0) {
        parts.add(String.valueOf(c));
      }
    }
    Matcher escaped = Pattern.compile("\\\\([^A-Za-z0-9])").matcher(expression);
    while (escaped.find()) {
      parts.add(escaped.group(1));
    }
    return List.copyOf(parts);
  }
}
