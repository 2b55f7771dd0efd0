// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.snapshot;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something of the state that only exists in this process, such as threads and listeners. It is
 * created on first use; after a snapshot was restored, it is created anew. Thread-safe.
 */
public final class Live<T> implements Serializable {

  private final Stored.Source<T> source;
  private transient @Nullable T value;

  public Live(Stored.Source<T> source) {
    this.source = source;
  }

  public synchronized T get() {
    T present = value;
    if (present == null) {
      present = source.get();
      value = present;
    }
    return present;
  }
}
