// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Decorates GET handlers: one that returns an object also returns a batch of them, and one that
 * lists ids also returns pages of whole objects, read with the handler of the single object.
 */
final class ReadHandlers {

  private record Detail(String idName, OvhHandler handler) {}

  private final Map<String, Detail> details = new HashMap<>();

  OvhHandler of(String path, OvhHandler handler) {
    int last = path.lastIndexOf('/');
    if (!path.startsWith("{", last + 1)) {
      return request ->
          Pages.isRequested(request) ? pages(path, request, handler) : handler.handle(request);
    }
    String idName = path.substring(last + 2, path.length() - 1);
    details.put(path.substring(0, last), new Detail(idName, handler));
    return request -> Batch.of(request, idName, handler).orElseGet(() -> handler.handle(request));
  }

  /** A list of services by name, optionally filtered by tags. */
  OvhHandler services(String path, OvhHandler handler) {
    return of(
        path,
        request -> {
          JsonNode names = handler.handle(request);
          return TagFilter.of(request)
              .map(tags -> tagged(path, request, names, tags))
              .orElse(names);
        });
  }

  private JsonNode tagged(String path, OvhRequest request, JsonNode names, TagFilter requested) {
    return names
        .valueStream()
        .filter(name -> requested.accepts(readObject(path, request, name).path("iam").path("tags")))
        .collect(Json.array());
  }

  private JsonNode pages(String path, OvhRequest request, OvhHandler handler) {
    JsonNode list = handler.handle(request);
    if (!list.isArray()) {
      return list;
    }
    return Pages.of(
        request, list.valueStream().map(element -> readObject(path, request, element)).toList());
  }

  /** Elements that are objects already, or texts that are no ids, are returned unchanged. */
  private JsonNode readObject(String path, OvhRequest request, JsonNode element) {
    Detail detail = details.get(path);
    return detail == null || element.isObject()
        ? element
        : detail.handler().handle(request.at(detail.idName(), element.asString()));
  }
}
