// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table with aligned columns. The first rows decide the widths, so that a long list starts at
 * once. On a terminal the widest columns are cut so that a row fits in a line, those that identify
 * an item last, and only so far that rows can be told apart; otherwise nothing is cut.
 */
final class TableWriter<T> implements RowWriter<T> {
  private static final int ROWS_THAT_DECIDE = 50;
  private static final long MAX_WAIT_NANOS = 200_000_000;
  private static final int[] MIN_WIDTHS = {8, 5, 3};
  private static final String GAP = "  ";

  private final List<Listing.Field<T>> fields;
  private final boolean[] rightAligned;
  private final List<String[]> waiting = new ArrayList<>();
  private final Map<String, String> cutIds = new HashMap<>();
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

  /** Cuts columns until a row fits, as long as something is left to read. */
  private void fit(int[] decided, int columns) {
    int[] least = new int[decided.length];
    for (int min : MIN_WIDTHS) {
      for (int i = 0; i < least.length; i++) {
        boolean whole = fields.get(i).isId();
        least[i] = whole ? decided[i] : Math.max(min, rightAligned[i] ? widest(i) : 0);
      }
      shrink(decided, least, columns);
    }
    for (int i = 0; i < least.length; i++) {
      least[i] = fields.get(i).isId() ? distinguishing(i) : decided[i];
    }
    shrink(decided, least, columns);
  }

  /** Takes columns from the widest until a row fits or all have their least width. */
  private static void shrink(int[] widths, int[] least, int columns) {
    for (int excess = total(widths) - columns; excess > 0; excess--) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private int widest(int column) {
    return waiting.stream().mapToInt(row -> DisplayWidth.of(row[column])).max().orElse(0);
  }

  /** Returns the least width in which the values of a column differ as they do when uncut. */
  private int distinguishing(int column) {
    Set<String> values = new HashSet<>();
    waiting.forEach(row -> values.add(row[column]));
    int width = Math.min(MIN_WIDTHS[0], widest(column));
    for (; width < widest(column); width++) {
      int columns = width;
      long distinct =
          values.stream().map(each -> DisplayWidth.cut(each, columns)).distinct().count();
      if (distinct == values.size()) {
        break;
      }
    }
    return width;
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
      String cell = Terminal.isOutput() ? cut(i, row[i], columns[i]) : row[i];
      String blanks = " ".repeat(Math.max(0, columns[i] - DisplayWidth.of(cell)));
      line.append(i == 0 ? "" : GAP).append(rightAligned[i] ? blanks + cell : cell + blanks);
    }
    System.out.println(line.toString().stripTrailing());
  }

  /** A line that wraps is better than an id that cannot be told apart from that of a former row. */
  private String cut(int column, String cell, int columns) {
    String cut = DisplayWidth.cut(cell, columns);
    boolean ambiguous =
        fields.get(column).isId()
            && !cut.equals(cell)
            && !cell.equals(cutIds.computeIfAbsent(column + cut, key -> cell));
    return ambiguous ? cell : cut;
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
