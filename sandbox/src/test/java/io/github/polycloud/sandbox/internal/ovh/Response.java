// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A response with its body as text. */
record Response(int status, HttpHeaders headers, String body) {
  private static final JsonMapper MAPPER = new JsonMapper();

  JsonNode json() {
    return MAPPER.readTree(body);
  }

  List<String> texts() {
    return json().valueStream().map(JsonNode::asString).toList();
  }

  String message() {
    return json().path("message").asString();
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
