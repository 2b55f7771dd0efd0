package io.github.polycloud.sandbox.internal.ovh.wire;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Several objects by their ids in one call, as OVH's own web panel asks for them. */
final class Batch {

  private Batch() {}

  /**
   * One element an id with its value or its error, or nothing when the call is no batch.
   *
   * @param call carries {@code X-Ovh-Batch} with the separator
   * @param idName the placeholder that holds the ids
   * @param operation reads one object
   */
  static Optional<JsonNode> of(Call call, String idName, Operation operation) {
    return call.header("X-Ovh-Batch")
        .map(
            separator ->
                Arrays.stream(call.path(idName).split(Pattern.quote(separator), -1))
                    .map(id -> element(id, call.at(idName, id), operation))
                    .collect(Json.array()));
  }

  private static JsonNode element(String id, Call call, Operation operation) {
    try {
      return Json.object().put("key", id).putNull("error").set("value", operation.answer(call));
    } catch (OvhError e) {
      return Json.object().put("key", id).put("error", e.getMessage()).putNull("value");
    }
  }
}
