// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of a list that a range selects, and the range of the next part. */
record Page<T>(List<T> items, String contentRange, @Nullable String nextRange) {

  static <T> Page<T> cut(List<T> all, Attribute<T> by, Range range) {
    Range travel = inOrderOfTravel(range, by);
    int direction = range.descending() ? -1 : 1;
    Stream<T> within =
        all.stream()
            .filter(item -> isPastStart(by, item, travel, direction))
            .filter(item -> isBeforeEnd(by, item, travel, direction))
            .sorted(by.order(range.descending()));
    List<T> found = within.limit(range.max() + 1L).toList();
    List<T> items = found.subList(0, Math.min(found.size(), range.max()));
    String first = items.isEmpty() ? "" : by.text().apply(items.get(0));
    String last = items.isEmpty() ? "" : by.text().apply(items.get(items.size() - 1));
    String content = "%s %s..%s; max=%d".formatted(by.name(), first, last, range.max());
    if (range.descending()) {
      content += ", order=desc";
    }
    return new Page<>(items, content, found.size() > items.size() ? travel.after(last) : null);
  }

  private static <T> boolean isPastStart(Attribute<T> by, T item, Range range, int direction) {
    if (range.start().isEmpty()) {
      return true;
    }
    int side = direction * by.compare(by.text().apply(item), range.start());
    return range.startExclusive() ? side > 0 : side >= 0;
  }

  private static <T> boolean isBeforeEnd(Attribute<T> by, T item, Range range, int direction) {
    if (range.end().isEmpty()) {
      return true;
    }
    int side = direction * by.compare(by.text().apply(item), range.end());
    return range.endExclusive() ? side < 0 : side <= 0;
  }

  private static <T> Range inOrderOfTravel(Range range, Attribute<T> by) {
    boolean turned =
        range.descending()
            && !range.start().isEmpty()
            && !range.end().isEmpty()
            && by.compare(range.start(), range.end()) < 0;
    return !turned
        ? range
        : new Range(
            range.attribute(),
            range.end(),
            range.endExclusive(),
            range.start(),
            range.startExclusive(),
            range.max(),
            true);
  }
}
