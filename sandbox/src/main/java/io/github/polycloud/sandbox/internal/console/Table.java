// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.Markup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A table with a caption, whose first column names the row. The roles are explicit, because narrow
 * screens lay the rows out as lists, and a table that is laid out otherwise may lose them.
 */
final class Table<T> {

  private record Column<T>(String title, String style, Function<? super T, ?> cell) {}

  private final String caption;
  private final List<Column<T>> columns = new ArrayList<>();
  private String style = "";
  private Markup bodyAttributes = Markup.NONE;
  private Function<? super T, Markup> rowAttributes = row -> Markup.NONE;

  Table(String caption) {
    this.caption = caption;
  }

  Table<T> column(String title, Function<? super T, ?> cell) {
    return column(title, "", cell);
  }

  /** Adds a column whose cells have a class. */
  Table<T> column(String title, String cellStyle, Function<? super T, ?> cell) {
    columns.add(new Column<>(title, cellStyle, cell));
    return this;
  }

  /** Sets the class of the table. */
  Table<T> style(String value) {
    style = value;
    return this;
  }

  Table<T> bodyAttributes(Markup value) {
    bodyAttributes = value;
    return this;
  }

  Table<T> rowAttributes(Function<? super T, Markup> value) {
    rowAttributes = value;
    return this;
  }

  /** The table, or a sentence if there are no rows. */
  Markup of(Collection<T> rows, String none) {
    return rows.isEmpty() ? Markup.of("<p class=\"none\">%s</p>", none) : of(rows);
  }

  Markup of(Collection<T> rows) {
    return Markup.of(
        """
        <table class="rows %s" role="table">
        <caption>%s</caption>
        <thead role="rowgroup"><tr role="row">%s</tr></thead>
        %s
        </table>\
        """,
        style,
        caption,
        Markup.each(
            columns,
            column ->
                Markup.of(
                    "<th scope=\"col\" role=\"columnheader\" class=\"%s\">%s</th>",
                    column.style, column.title)),
        body(rows));
  }

  /** The body alone. */
  Markup body(Collection<T> rows) {
    return Markup.of(
        "<tbody role=\"rowgroup\"%s>%s</tbody>", bodyAttributes, Markup.each(rows, this::row));
  }

  private Markup row(T row) {
    Column<T> first = columns.get(0);
    return Markup.of(
        "<tr role=\"row\"%s><th scope=\"row\" role=\"rowheader\" class=\"%s\">%s</th>%s</tr>",
        rowAttributes.apply(row),
        first.style,
        first.cell.apply(row),
        Markup.each(
            columns.subList(1, columns.size()),
            column ->
                Markup.of(
                    "<td role=\"cell\" class=\"%s\" data-label=\"%s\">%s</td>",
                    column.style, column.title, column.cell.apply(row))));
  }
}
