// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads of several objects by id in one request, as OVH's own web panel sends them. */
final class Batch {

  private Batch() {}

  /** The value or the error of each id if the request has {@code X-Ovh-Batch}, the separator. */
  static Optional<JsonNode> of(OvhRequest request, String idName, OvhHandler handler) {
    return request
        .header("X-Ovh-Batch")
        .map(
            separator ->
                Arrays.stream(request.path(idName).split(Pattern.quote(separator), -1))
                    .map(id -> element(id, request.at(idName, id), handler))
                    .collect(Json.array()));
  }

  private static JsonNode element(String id, OvhRequest request, OvhHandler handler) {
    try {
      return Json.object().put("key", id).putNull("error").set("value", handler.handle(request));
    } catch (OvhError e) {
      return Json.object().put("key", id).put("error", e.getMessage()).putNull("value");
    }
  }
}
