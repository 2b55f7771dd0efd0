package io.github.polycloud.heroku.login;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Names and values as they stand in a query and in the body of a form. */
final class Form {
  private Form() {}

  /** The text of names and values in turn. */
  static String of(String... namesAndValues) {
    StringJoiner text = new StringJoiner("&");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text.add(encode(namesAndValues[i]) + "=" + encode(namesAndValues[i + 1]));
    }
    return text.toString();
  }

  /** The values by name, the first of each, in the query of a URI: it is encoded well. */
  static Map<String, String> parse(@Nullable String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : text == null ? new String[0] : text.split("&")) {
      String[] parts = pair.split("=", 2);
      values.putIfAbsent(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
    }
    return values;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String decode(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }
}
