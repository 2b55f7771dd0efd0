package io.github.polycloud.sandbox.internal.ovh.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The ways to get many objects in one call that OVH's own web panel uses on v1. */
public final class Pages {

  private Pages() {}

  /**
   * The asked-for page of whole objects, when the call asks for pages.
   *
   * @param call carries {@code X-Pagination-Mode}, {@code -Number} (from 1) and {@code -Size}
   * @param all the whole list
   * @param json writes one object
   * @param <T> what is listed
   * @return the page, or nothing when the call wants the plain list of ids
   */
  public static <T> Optional<JsonNode> of(
      Call call, List<T> all, Function<T, ? extends JsonNode> json) {
    if (!call.header("X-Pagination-Mode").equals(Optional.of("CachedObjectList-Pages"))) {
      return Optional.empty();
    }
    long size = positive(call, "X-Pagination-Size", 25);
    long number = positive(call, "X-Pagination-Number", 1);
    call.answerHeader("X-Pagination-Elements", Integer.toString(all.size()));
    return Optional.of(
        all.stream()
            .skip(Math.multiplyExact(number - 1, size))
            .limit(size)
            .map(item -> (JsonNode) json.apply(item))
            .collect(Json.array()));
  }

  /**
   * Several objects by their ids, when the call is a batch.
   *
   * @param call carries {@code X-Ovh-Batch} with the separator
   * @param ids the path segment that holds the ids
   * @param json finds and writes one object
   * @return one element an id with its value or its error, or nothing when the call is no batch
   */
  public static Optional<JsonNode> batch(
      Call call, String ids, Function<String, ? extends JsonNode> json) {
    return call.header("X-Ovh-Batch")
        .map(
            separator ->
                List.of(ids.split(Pattern.quote(separator), -1)).stream()
                    .map(id -> element(id, json))
                    .collect(Json.array()));
  }

  private static JsonNode element(String id, Function<String, ? extends JsonNode> json) {
    try {
      return Json.object().put("key", id).putNull("error").set("value", json.apply(id));
    } catch (OvhError e) {
      return Json.object().put("key", id).put("error", e.getMessage()).putNull("value");
    }
  }

  static long positive(Call call, String header, long otherwise) {
    long value = call.header(header).map(text -> Call.number(header, text)).orElse(otherwise);
    if (value < 1 || value > 50_000) {
      throw OvhError.wrongType(header, Long.toString(value), "long");
    }
    return value;
  }
}
