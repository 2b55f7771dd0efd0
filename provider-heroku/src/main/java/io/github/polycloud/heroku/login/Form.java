// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** Encodes names and values of a query or a form. */
final class Form {
  private Form() {}

  /** Encodes alternating names and values. */
  static String of(String... namesAndValues) {
    StringJoiner text = new StringJoiner("&");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text.add(encode(namesAndValues[i]) + "=" + encode(namesAndValues[i + 1]));
    }
    return text.toString();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
