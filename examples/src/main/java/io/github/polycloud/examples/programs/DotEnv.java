package io.github.polycloud.examples.programs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code .env} files: {@code NAME=value}, {@code NAME='as it is'} and {@code NAME="with
 * escapes"}, with or without {@code export}, and comments. Quoted values may span lines. Variables
 * are not expanded.
 */
final class DotEnv {
  private static final Pattern LINE =
      Pattern.compile(
          """
          \\h* (?: (?:export\\h+)? (?<name> [A-Za-z_]\\w* ) \\h*=\\h*
            (?: ' (?<literal> [^']* ) '
              | " (?<escaped> [^"\\\\]*+ (?: \\\\. [^"\\\\]*+ )*+ ) "
              |   (?<bare> (?: [^'"\\#\\s] \\V*? )? ) ) )?
          \\h* (?: (?: ^ | (?<=[\\h=]) ) \\# \\V* )? (?: \\R | \\z )
          """,
          Pattern.COMMENTS);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  private DotEnv() {}

  /**
   * Returns the values by name, in the order of the file.
   *
   * @throws IllegalArgumentException if the file is malformed; the message has the line number but
   *     not the line, which may contain a secret
   */
  static Map<String, String> parse(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher line = LINE.matcher(text);
    for (int at = 0; at < text.length(); at = line.end()) {
      if (!line.region(at, text.length()).lookingAt()) {
        long number = text.substring(0, at).lines().count() + 1;
        throw new IllegalArgumentException("line " + number + " of the file is not NAME=value");
      }
      if (line.group("escaped") != null) {
        values.put(line.group("name"), unescape(line.group("escaped")));
      } else if (line.group("literal") != null) {
        values.put(line.group("name"), line.group("literal"));
      } else if (line.group("name") != null) {
        values.put(line.group("name"), line.group("bare"));
      }
    }
    return values;
  }

  private static String unescape(String text) {
    return ESCAPE.matcher(text).replaceAll(e -> Matcher.quoteReplacement(character(e.group(1))));
  }

  private static String character(String escaped) {
    return switch (escaped) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      default -> escaped;
    };
  }
}
