// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.internal.text.ForeignText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A list, printed as a table with aligned columns or as a JSON array. */
final class Table {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<String> columns;
  private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

  Table(String... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row with one cell per column; amounts remain numbers, other values become text. */
  Table row(@Nullable Object... cells) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Object cell = cells[i];
      row.put(columns.get(i), cell == null || cell instanceof BigDecimal ? cell : cell.toString());
    }
    rows.add(row);
    return this;
  }

  String json() {
    return JSON.writeValueAsString(rows);
  }

  /** The table, without a line break after the last row. */
  String text() {
    List<List<String>> lines =
        Stream.concat(
                Stream.of(columns.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList()),
                rows.stream().map(row -> row.values().stream().map(Table::shown).toList()))
            .toList();
    int[] widths =
        IntStream.range(0, columns.size())
            .map(i -> lines.stream().mapToInt(line -> line.get(i).length()).max().orElse(0))
            .toArray();
    return lines.stream().map(line -> aligned(line, widths)).collect(Collectors.joining("\n"));
  }

  private String aligned(List<String> line, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> String.format((isAmount(i) ? "%" : "%-") + widths[i] + "s", line.get(i)))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  /** Whether a column is right-aligned. */
  private boolean isAmount(int column) {
    return rows.stream().anyMatch(row -> row.get(columns.get(column)) instanceof BigDecimal);
  }

  private static String shown(@Nullable Object cell) {
    if (cell instanceof BigDecimal amount) {
      return amount.toPlainString();
    }
    return cell == null || cell.toString().isEmpty() ? "-" : ForeignText.line(cell.toString());
  }
}
