package io.github.polycloud.sandbox.internal.http;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts in which one character stands for any run of characters, and every other for itself. */
public final class GlobPatterns {
  private GlobPatterns() {}

  /** A pattern that tells upper from lower case. */
  public static Pattern pattern(String text, String wildcard) {
    return pattern(text, wildcard, 0);
  }

  /** A pattern to which upper and lower case are the same. */
  public static Pattern patternOfAnyCase(String text, String wildcard) {
    return pattern(text, wildcard, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Pattern pattern(String text, String wildcard, int flags) {
    return Pattern.compile(
        Arrays.stream(text.split(Pattern.quote(wildcard), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")),
        Pattern.DOTALL | flags);
  }
}
