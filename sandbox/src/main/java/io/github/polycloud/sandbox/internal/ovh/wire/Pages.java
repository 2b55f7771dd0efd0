package io.github.polycloud.sandbox.internal.ovh.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The pages of whole objects that OVH's own web panel reads on v1. */
final class Pages {

  private static final Enumeration ORDER = Enumeration.of("sort order", "ASC", "DESC");

  private Pages() {}

  static boolean wanted(Call call) {
    return call.header("X-Pagination-Mode").equals(Optional.of("CachedObjectList-Pages"));
  }

  /**
   * The page that a call asks for.
   *
   * @param call carries {@code X-Pagination-Number} (from 1), {@code -Size}, {@code -Sort}, {@code
   *     -Sort-Order} and {@code -Filter}, all optional
   * @param all the whole list
   */
  static JsonNode of(Call call, List<JsonNode> all) {
    long size = positive(call, "X-Pagination-Size", 25);
    long number = positive(call, "X-Pagination-Number", 1);
    PageFilter filter = PageFilter.parse(call.header("X-Pagination-Filter").orElse(""));
    List<JsonNode> matching =
        sorted(call, all.stream().filter(filter::accepts).collect(Collectors.toList()));
    call.answerHeader("X-Pagination-Elements", Integer.toString(matching.size()));
    return matching.stream()
        .skip(Math.multiplyExact(number - 1, size))
        .limit(size)
        .collect(Json.array());
  }

  private static List<JsonNode> sorted(Call call, List<JsonNode> list) {
    boolean descending =
        call.header("X-Pagination-Sort-Order")
            .map(order -> ORDER.check("X-Pagination-Sort-Order", order))
            .equals(Optional.of("DESC"));
    call.header("X-Pagination-Sort")
        .map(field -> (Comparator<JsonNode>) (a, b) -> compare(a.path(field), b.path(field)))
        .ifPresent(order -> list.sort(descending ? order.reversed() : order));
    return list;
  }

  static int compare(JsonNode a, JsonNode b) {
    return a.isNumber() && b.isNumber()
        ? Double.compare(a.doubleValue(), b.doubleValue())
        : a.asString("").compareTo(b.asString(""));
  }

  static long positive(Call call, String header, long otherwise) {
    long value = call.header(header).map(text -> Call.number(header, text)).orElse(otherwise);
    if (value < 1 || value > 50_000) {
      throw OvhError.wrongType(header, Long.toString(value), "long");
    }
    return value;
  }
}
