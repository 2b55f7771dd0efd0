package io.github.polycloud.sandbox.internal.http;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Glob patterns with a single wildcard character. */
public final class GlobPatterns {
  private GlobPatterns() {}

  /** A case-sensitive pattern. */
  public static Pattern pattern(String text, String wildcard) {
    return pattern(text, wildcard, 0);
  }

  /** A case-insensitive pattern. */
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
