// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import io.github.polycloud.testing.faults.HttpText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Responses that no service documents, but that services, gateways and proxies send. */
final class UnexpectedBodies {
  private static final List<String> DOCUMENTS =
      List.of(
          "",
          "null",
          "[null]",
          "{}",
          "[]",
          "[{}]",
          "[[]]",
          "\"\"",
          "\"x\"",
          "0",
          "true",
          "{\"id\":null}",
          "[\"x\"]",
          "[1]",
          "{",
          "{\"x\":{}}",
          "[{\"id\":\"x\"},null]",
          "<a/>",
          "<html><body>Bad Gateway</body></html>");

  private static final List<String> VALUES =
      List.of("null", "[]", "{}", "0", "\"\"", "\"x\"", "\"\\u0001\"", "[null]");

  private static final int[] ERROR_STATUSES = {404, 400, 500, 401, 403, 409, 422, 429, 503};

  private static final List<String> ERRORS =
      List.of(
          "",
          "null",
          "[null]",
          "{}",
          "[[null,null]]",
          "[[\"a\"]]",
          "\"x\"",
          "0",
          "<html/>",
          "{\"message\":null}",
          "{\"message\":{},\"id\":[],\"url\":0,\"class\":true}");

  private UnexpectedBodies() {}

  /**
   * Returns complete responses.
   *
   * @param members the names of the members that responses of the service have
   * @param more documents of other formats that the service has
   */
  static List<String> responses(Collection<String> members, List<String> more) {
    List<String> successful = new ArrayList<>(DOCUMENTS);
    successful.addAll(more);
    List<String> errors = new ArrayList<>(ERRORS);
    errors.addAll(more);
    for (String value : VALUES) {
      String object = object(members, value);
      successful.add(object);
      successful.add("[" + object + "]");
    }
    errors.add(object(members, "null"));
    errors.add(object(members, "[]"));
    List<String> responses = new ArrayList<>();
    successful.forEach(body -> responses.add(response(200, body)));
    for (int status : new int[] {201, 202, 206}) {
      responses.add(response(status, "[null]"));
    }
    for (String body : errors) {
      responses.add(response(ERROR_STATUSES[responses.size() % ERROR_STATUSES.length], body));
    }
    return responses;
  }

  private static String response(int status, String body) {
    return HttpText.response(status, body.startsWith("<") ? "text/html" : "application/json", body);
  }

  private static String object(Collection<String> members, String value) {
    return members.stream()
        .map(name -> "\"" + name + "\":" + value)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
