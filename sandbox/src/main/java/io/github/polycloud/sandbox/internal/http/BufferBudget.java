// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that the request bodies of one server share. Thread-safe. */
final class BufferBudget {

  private final AtomicLong left;

  BufferBudget(long bytes) {
    left = new AtomicLong(bytes);
  }

  boolean take(long bytes) {
    if (left.addAndGet(-bytes) < 0) {
      left.addAndGet(bytes);
      return false;
    }
    return true;
  }

  void giveBack(long bytes) {
    left.addAndGet(bytes);
  }
}
