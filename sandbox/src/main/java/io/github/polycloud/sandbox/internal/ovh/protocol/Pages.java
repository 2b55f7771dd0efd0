// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Pages of whole objects, as OVH's own web panel reads them on v1. */
final class Pages {

  private static final Enumeration ORDER = Enumeration.of("sort order", "ASC DESC");

  private Pages() {}

  static boolean isRequested(OvhRequest request) {
    return request.header("X-Pagination-Mode").equals(Optional.of("CachedObjectList-Pages"));
  }

  /**
   * The page selected by {@code X-Pagination-Number} (from 1), {@code -Size}, {@code -Sort}, {@code
   * -Sort-Order} and {@code -Filter}, all optional.
   */
  static JsonNode of(OvhRequest request, List<JsonNode> all) {
    long size = positive(request, "X-Pagination-Size", 25);
    long number = positive(request, "X-Pagination-Number", 1);
    PageFilter filter = PageFilter.parse(request.header("X-Pagination-Filter").orElse(""));
    List<JsonNode> matching =
        sorted(request, all.stream().filter(filter::accepts).collect(Collectors.toList()));
    request.responseHeader("X-Pagination-Elements", Integer.toString(matching.size()));
    return matching.stream()
        .skip(Math.multiplyExact(number - 1, size))
        .limit(size)
        .collect(Json.array());
  }

  private static List<JsonNode> sorted(OvhRequest request, List<JsonNode> list) {
    boolean descending =
        request
            .header("X-Pagination-Sort-Order")
            .map(order -> ORDER.check("X-Pagination-Sort-Order", order))
            .equals(Optional.of("DESC"));
    request
        .header("X-Pagination-Sort")
        .map(field -> (Comparator<JsonNode>) (a, b) -> compare(a.path(field), b.path(field)))
        .ifPresent(order -> list.sort(descending ? order.reversed() : order));
    return list;
  }

  static int compare(JsonNode a, JsonNode b) {
    return a.isNumber() && b.isNumber()
        ? Double.compare(a.doubleValue(), b.doubleValue())
        : a.asString("").compareTo(b.asString(""));
  }

  static long positive(OvhRequest request, String header, long otherwise) {
    long value =
        request.header(header).map(text -> OvhRequest.number(header, text)).orElse(otherwise);
    if (value < 1 || value > 50_000) {
      throw OvhError.wrongType(header, Long.toString(value), "long");
    }
    return value;
  }
}
