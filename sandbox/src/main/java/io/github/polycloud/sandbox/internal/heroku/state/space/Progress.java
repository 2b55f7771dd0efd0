package io.github.polycloud.sandbox.internal.heroku.state.space;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How far work has come. Each reading sees one step and brings about the next, so that whoever
 * polls sees the work under way and then done, however fast.
 */
final class Progress {

  private final Deque<String> steps;

  Progress(String... steps) {
    this.steps = new ArrayDeque<>(List.of(steps));
  }

  String present() {
    return steps.getFirst();
  }

  boolean is(String step) {
    return present().equals(step);
  }

  void advance() {
    if (steps.size() > 1) {
      steps.removeFirst();
    }
  }
}
