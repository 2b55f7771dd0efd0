package io.github.polycloud.sandbox.internal.ovh.wire;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The GET operations. Each that answers one object also answers a batch of them, and each that
 * lists ids also answers pages of whole objects, for it knows the operation that reads one.
 */
final class Reads {

  private record Detail(String idName, Operation operation) {}

  private final Map<String, Detail> details = new HashMap<>();

  Operation of(String path, Operation operation) {
    int last = path.lastIndexOf('/');
    if (!path.startsWith("{", last + 1)) {
      return call -> Pages.wanted(call) ? pages(path, call, operation) : operation.answer(call);
    }
    String idName = path.substring(last + 2, path.length() - 1);
    details.put(path.substring(0, last), new Detail(idName, operation));
    return call -> Batch.of(call, idName, operation).orElseGet(() -> operation.answer(call));
  }

  /** A list of services by their names, of which tags may ask for some. */
  Operation services(String path, Operation operation) {
    return of(
        path,
        call -> {
          JsonNode names = operation.answer(call);
          return TagFilter.of(call).map(tags -> tagged(path, call, names, tags)).orElse(names);
        });
  }

  private JsonNode tagged(String path, Call call, JsonNode names, TagFilter wanted) {
    return names
        .valueStream()
        .filter(name -> wanted.accepts(whole(path, call, name).path("iam").path("tags")))
        .collect(Json.array());
  }

  private JsonNode pages(String path, Call call, Operation operation) {
    JsonNode list = operation.answer(call);
    if (!list.isArray()) {
      return list;
    }
    return Pages.of(call, list.valueStream().map(element -> whole(path, call, element)).toList());
  }

  /** Some lists hold whole objects already, others texts that stand for nothing else. */
  private JsonNode whole(String path, Call call, JsonNode element) {
    Detail detail = details.get(path);
    return detail == null || element.isObject()
        ? element
        : detail.operation().answer(call.at(detail.idName(), element.asString()));
  }
}
