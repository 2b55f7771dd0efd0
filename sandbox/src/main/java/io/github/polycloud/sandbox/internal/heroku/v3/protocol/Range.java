// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed {@code Range} header. With {@code order=desc} a single start is the highest value. Two
 * bounds may be in either order.
 */
record Range(
    String attribute,
    String start,
    boolean startExclusive,
    String end,
    boolean endExclusive,
    int max,
    boolean descending) {

  private static final int DEFAULT_MAX = 200;
  private static final int MOST = 1000;
  private static final Pattern BOUNDS =
      Pattern.compile("(\\w+)\\s++(]?)((?:(?!\\.\\.)[^\\[\\]])*+)\\.\\.([^\\[\\]]*+)(\\[?)");

  static Range all(String attribute) {
    return new Range(attribute, "", false, "", false, DEFAULT_MAX, false);
  }

  static Range parse(String header) {
    String[] parts = header.strip().split(";", 2);
    Matcher bounds = BOUNDS.matcher(parts[0].strip());
    if (!bounds.matches()) {
      throw HerokuError.badRange("Range " + header + " is malformed.");
    }
    Range range =
        new Range(
            bounds.group(1),
            bounds.group(3),
            !bounds.group(2).isEmpty(),
            bounds.group(4),
            !bounds.group(5).isEmpty(),
            DEFAULT_MAX,
            false);
    return parts.length == 1 ? range : range.with(parts[1].strip());
  }

  /** The header of the page after the given value. */
  String after(String last) {
    return "%s ]%s..%s%s; max=%d%s"
        .formatted(
            attribute, last, end, endExclusive ? "[" : "", max, descending ? ", order=desc" : "");
  }

  private Range with(String params) {
    String inner = params.endsWith(";") ? params.substring(0, params.length() - 1) : params;
    if (inner.contains(";")) {
      throw HerokuError.badRequest("Range parameters are separated by commas, not by semicolons.");
    }
    int newMax = max;
    boolean newDescending = descending;
    for (String param : inner.isBlank() ? new String[0] : inner.split(",", -1)) {
      String[] pair = param.strip().split("=", 2);
      switch (pair[0]) {
        case "max" -> newMax = max(pair);
        case "order" -> newDescending = descending(pair);
        default -> throw HerokuError.badRange("Range has no parameter " + param.strip() + ".");
      }
    }
    return new Range(attribute, start, startExclusive, end, endExclusive, newMax, newDescending);
  }

  private static int max(String[] pair) {
    if (pair.length == 2 && pair[1].matches("[0-9]{1,4}")) {
      int max = Integer.parseInt(pair[1]);
      if (max >= 1 && max <= MOST) {
        return max;
      }
    }
    throw HerokuError.badRange("Range max must be between 1 and " + MOST + ".");
  }

  private static boolean descending(String[] pair) {
    if (pair.length == 2 && (pair[1].equals("asc") || pair[1].equals("desc"))) {
      return pair[1].equals("desc");
    }
    throw HerokuError.badRange("Range order must be asc or desc.");
  }
}
