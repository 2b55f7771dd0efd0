// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of items, one per line, for scripts. Items of several clouds that have the same name
 * are one line: commands act on the name.
 */
final class LineWriter<T> implements RowWriter<T> {
  private final List<Listing.Field<T>> ids;
  private final Set<String> printed = new HashSet<>();

  LineWriter(List<Listing.Field<T>> ids) {
    this.ids = ids;
  }

  @Override
  public void write(T item) {
    String line =
        ids.stream().map(field -> Cells.text(field.of(item))).collect(Collectors.joining(" "));
    if (printed.add(line)) {
      System.out.println(line);
    }
  }

  @Override
  public void end() {
    // Each line is complete.
  }
}
