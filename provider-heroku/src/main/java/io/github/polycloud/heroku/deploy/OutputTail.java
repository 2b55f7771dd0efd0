// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Retains the last lines of an output of any length. */
final class OutputTail {
  private static final int MAX_LINES = 50;

  private final Deque<String> lines = new ArrayDeque<>();

  void add(String line) {
    if (lines.size() == MAX_LINES) {
      lines.removeFirst();
    }
    lines.addLast(line);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
