// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

/** Writes items in one format to standard output. */
interface RowWriter<T> {
  /** Writes an item, or keeps it until {@link #end()}. */
  void write(T item);

  /** Writes what is left. Called once, also after a failure. */
  void end();
}
