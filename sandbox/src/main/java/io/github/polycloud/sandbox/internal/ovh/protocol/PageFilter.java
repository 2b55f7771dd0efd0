// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.http.GlobPatterns;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A filter of the objects of a page, for example {@code state:eq=ok&name:like=%25eu%25}.
 *
 * @param conditions an object must meet all of them
 */
record PageFilter(List<Predicate<JsonNode>> conditions) {
  private static final Pattern CONDITION = Pattern.compile("([^:=]+):(eq|ne|lt|gt|in|like)=(.*)");

  static PageFilter parse(String header) {
    return new PageFilter(
        Arrays.stream(header.split("&"))
            .filter(part -> !part.isEmpty())
            .map(PageFilter::condition)
            .toList());
  }

  boolean accepts(JsonNode object) {
    return conditions.stream().allMatch(condition -> condition.test(object));
  }

  private static Predicate<JsonNode> condition(String text) {
    Matcher parts = CONDITION.matcher(text);
    if (!parts.matches()) {
      throw OvhError.badRequest("[X-Pagination-Filter] Invalid filter");
    }
    String field = parts.group(1);
    Predicate<JsonNode> test = test(parts.group(2), decoded(parts.group(3)));
    return object -> test.test(object.path(field));
  }

  private static Predicate<JsonNode> test(String operator, String requested) {
    return switch (operator) {
      case "eq" -> value -> value.asString("").equals(requested);
      case "ne" -> value -> !value.asString("").equals(requested);
      case "lt" -> value -> compare(value, requested) < 0;
      case "gt" -> value -> compare(value, requested) > 0;
      case "in" -> value -> List.of(requested.split(",")).contains(value.asString(""));
      // As in SQL, a percent sign matches any characters.
      default -> {
        Predicate<String> pattern = GlobPatterns.patternOfAnyCase(requested, '%');
        yield value -> pattern.test(value.asString(""));
      }
    };
  }

  private static int compare(JsonNode value, String requested) {
    return value.isNumber()
        ? Double.compare(value.doubleValue(), OvhRequest.number("X-Pagination-Filter", requested))
        : value.asString("").compareTo(requested);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, UTF_8);
    } catch (IllegalArgumentException e) {
      throw OvhError.badRequest("[X-Pagination-Filter] Invalid filter");
    }
  }
}
