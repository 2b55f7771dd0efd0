// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.util.List;

/** The names of items, one per line, for scripts. */
final class LineWriter<T> implements RowWriter<T> {
  private final Listing.Field<T> field;

  LineWriter(List<Listing.Field<T>> fields) {
    this.field = fields.get(0);
  }

  @Override
  public void write(T item) {
    System.out.println(Cells.text(field.of(item)));
  }

  @Override
  public void end() {
    // Each line is complete.
  }
}
