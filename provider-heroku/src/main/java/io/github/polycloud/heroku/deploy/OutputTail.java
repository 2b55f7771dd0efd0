package io.github.polycloud.heroku.deploy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines of an output, however long it is. */
final class OutputTail {
  private static final int MOST_LINES = 50;

  private final Deque<String> lines = new ArrayDeque<>();

  void add(String line) {
    if (lines.size() == MOST_LINES) {
      lines.removeFirst();
    }
    lines.addLast(line);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
