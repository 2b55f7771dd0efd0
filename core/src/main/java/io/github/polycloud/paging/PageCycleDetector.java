// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import org.jspecify.annotations.Nullable;

/**
 * Detects cyclic page tokens in constant memory (Brent's algorithm).
 *
 * <p>A service that repeats a token repeats the ones after it as well. One remembered token is
 * therefore sufficient: it is replaced whenever the number of steps has doubled, until it is on the
 * cycle and is seen again.
 */
final class PageCycleDetector {
  private @Nullable String remembered;
  private long steps;
  private long moveAfter = 1;

  /** Records the next token and returns whether it is known to be a repetition. */
  boolean isRevisited(String token) {
    if (token.equals(remembered)) {
      return true;
    }
    if (++steps >= moveAfter) {
      remembered = token;
      steps = 0;
      moveAfter *= 2;
    }
    return false;
  }
}
