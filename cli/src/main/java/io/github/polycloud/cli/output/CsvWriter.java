// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Comma-separated values with a line of names, as RFC 4180 describes them. Text that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
final class CsvWriter<T> implements RowWriter<T> {
  private static final CsvMapper CSV = new CsvMapper();

  private final List<Listing.Field<T>> fields;
  private boolean started;

  CsvWriter(List<Listing.Field<T>> fields) {
    this.fields = fields;
  }

  @Override
  public void write(T item) {
    start();
    line(
        fields.stream()
            .map(field -> field.of(item))
            .map(value -> value instanceof Number ? Cells.text(value) : text(value))
            .toList());
  }

  @Override
  public void end() {
    start();
  }

  private void start() {
    if (!started) {
      line(fields.stream().map(Listing.Field::name).toList());
      started = true;
    }
  }

  private static void line(List<String> values) {
    System.out.print(CSV.writer(CsvSchema.emptySchema()).writeValueAsString(values));
  }

  /**
   * Quotes keep the line breaks of a text; what steers a terminal is escaped when it is printed.
   */
  private static String text(@Nullable Object cell) {
    String value = cell instanceof String text ? text : Cells.text(cell);
    boolean formula = !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0;
    return formula ? "'" + value : value;
  }
}
