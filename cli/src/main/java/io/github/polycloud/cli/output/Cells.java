// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import io.github.polycloud.internal.text.ForeignText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of fields as text, and their order. */
final class Cells {
  private Cells() {}

  /**
   * Returns a value in one harmless line; null is empty. Lists are separated by blanks, and so are
   * the entries of a map, as {@code name=value}.
   */
  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal amount) {
      return amount.toPlainString();
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(Cells::text).collect(Collectors.joining(" "));
    }
    if (value instanceof Map<?, ?> entries) {
      return entries.entrySet().stream()
          .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
          .collect(Collectors.joining(" "));
    }
    return ForeignText.line(value.toString());
  }

  /** Orders by a field: numbers by value, text without case; items without a value come last. */
  static <T> Comparator<T> order(Listing.Field<T> field) {
    return (a, b) -> compare(field.of(a), field.of(b));
  }

  private static int compare(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    if (a instanceof Number x && b instanceof Number y) {
      return new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString()));
    }
    int byText = String.CASE_INSENSITIVE_ORDER.compare(text(a), text(b));
    return byText != 0 ? byText : text(a).compareTo(text(b));
  }
}
