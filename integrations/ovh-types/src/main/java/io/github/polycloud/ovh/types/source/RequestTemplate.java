// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.model.Parameter;
import io.github.polycloud.ovh.types.model.Parameter.Location;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The templates of a request, with parameters under their Java names. */
final class RequestTemplate {
  private static final Pattern IN_PATH = Pattern.compile("\\{([^{}]*)}");
  private static final String UNESCAPED = "-._~!$'()*,;:@/";

  private RequestTemplate() {}

  /** Returns method, path and query. */
  static String line(Operation operation, Collection<MethodParameter> parameters) {
    Map<String, String> names = new HashMap<>();
    StringBuilder query = new StringBuilder();
    for (MethodParameter parameter : parameters) {
      Parameter described = parameter.described();
      if (described != null && described.location() == Location.PATH) {
        names.put(described.name(), parameter.name());
      } else if (described != null && described.location() == Location.QUERY) {
        query.append(query.isEmpty() ? '?' : '&');
        query.append(escaped(described.name())).append("={").append(parameter.name()).append('}');
      }
    }
    StringBuilder path = new StringBuilder();
    Matcher matcher = IN_PATH.matcher(operation.path());
    int from = 0;
    while (matcher.find()) {
      path.append(escaped(operation.path().substring(from, matcher.start())));
      path.append('{').append(names.get(matcher.group(1))).append('}');
      from = matcher.end();
    }
    path.append(escaped(operation.path().substring(from)));
    return operation.method() + " " + path + query;
  }

  /** Returns a name as it is in a URL. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if ((c < 0x80 && Character.isLetterOrDigit(c)) || UNESCAPED.indexOf(c) >= 0) {
        escaped.append(c);
      } else {
        escaped.append(String.format("%%%02X", (int) c));
      }
    }
    return escaped.toString();
  }
}
