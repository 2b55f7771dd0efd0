// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.space;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The status of background work. Each read advances it by one step, so clients that poll see every
 * status.
 */
final class Progress implements Serializable {

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
