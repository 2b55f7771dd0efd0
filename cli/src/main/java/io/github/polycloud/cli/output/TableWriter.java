// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table with aligned columns. The first rows decide the widths, so that a long list starts at
 * once; on a terminal the widest columns are cut so that a row fits in a line, otherwise nothing is
 * cut.
 */
final class TableWriter<T> implements RowWriter<T> {
  private static final int ROWS_THAT_DECIDE = 50;
  private static final long MAX_WAIT_NANOS = 200_000_000;
  private static final int MIN_WIDTH = 8;
  private static final String GAP = "  ";

  private final List<Listing.Field<T>> fields;
  private final boolean[] rightAligned;
  private final List<String[]> waiting = new ArrayList<>();
  private int @Nullable [] widths;
  private long first;

  TableWriter(List<Listing.Field<T>> fields) {
    this.fields = fields;
    this.rightAligned = new boolean[fields.size()];
  }

  @Override
  public void write(T item) {
    String[] row = new String[fields.size()];
    for (int i = 0; i < row.length; i++) {
      Object value = fields.get(i).of(item);
      rightAligned[i] |= value instanceof Number;
      String text = Cells.text(value);
      row[i] = text.isEmpty() ? "-" : text;
    }
    if (widths != null) {
      widen(widths, row);
      line(row, widths);
      return;
    }
    if (waiting.isEmpty()) {
      first = System.nanoTime();
    }
    waiting.add(row);
    if (waiting.size() == ROWS_THAT_DECIDE || System.nanoTime() - first > MAX_WAIT_NANOS) {
      start();
    }
  }

  @Override
  public void end() {
    if (widths == null && !waiting.isEmpty()) {
      start();
    }
  }

  private void start() {
    int[] decided = new int[fields.size()];
    String[] titles = new String[decided.length];
    for (int i = 0; i < decided.length; i++) {
      titles[i] = title(fields.get(i).name());
      decided[i] = titles[i].length();
      for (String[] row : waiting) {
        decided[i] = Math.max(decided[i], DisplayWidth.of(row[i]));
      }
    }
    if (Terminal.isOutput()) {
      fit(decided, Terminal.columns());
    }
    widths = decided;
    if (Terminal.hasColours()) {
      attribute("\u001b[1m");
      line(titles, decided);
      attribute("\u001b[0m");
    } else {
      line(titles, decided);
    }
    waiting.forEach(row -> line(row, decided));
    waiting.clear();
    System.out.flush();
  }

  /** Takes columns from the widest until a row fits, as long as something is left to read. */
  private static void fit(int[] widths, int columns) {
    int total = total(widths);
    while (total > columns) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= MIN_WIDTH) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }

  /** Makes columns as wide as the cells of a row, as far as the line has room. */
  private static void widen(int[] widths, String[] row) {
    int room = Terminal.isOutput() ? Terminal.columns() - total(widths) : Integer.MAX_VALUE;
    for (int i = 0; i < row.length; i++) {
      int missing = Math.min(DisplayWidth.of(row[i]) - widths[i], room);
      if (missing > 0) {
        widths[i] += missing;
        room -= missing;
      }
    }
  }

  private static int total(int[] widths) {
    return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
  }

  private void line(String[] row, int[] columns) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      String cell = Terminal.isOutput() ? DisplayWidth.cut(row[i], columns[i]) : row[i];
      String blanks = " ".repeat(Math.max(0, columns[i] - DisplayWidth.of(cell)));
      line.append(i == 0 ? "" : GAP).append(rightAligned[i] ? blanks + cell : cell + blanks);
    }
    System.out.println(line.toString().stripTrailing());
  }

  /** A title such as {@code CREATED AT} for {@code createdAt}. */
  private static String title(String name) {
    StringBuilder title = new StringBuilder();
    for (char c : name.toCharArray()) {
      title.append(Character.isUpperCase(c) ? " " + c : c);
    }
    return title.toString().toUpperCase(Locale.ROOT);
  }

  private static void attribute(String sequence) {
    byte[] bytes = sequence.getBytes(StandardCharsets.US_ASCII);
    System.out.write(bytes, 0, bytes.length);
  }
}
