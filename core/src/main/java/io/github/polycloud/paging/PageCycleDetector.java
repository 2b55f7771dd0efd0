package io.github.polycloud.paging;

import org.jspecify.annotations.Nullable;

/**
 * Notices a walk that goes round in a circle, with one page remembered however long the list is
 * (Brent's way). That is enough: a service that names a page it named before names those after it
 * again too, so the remembered page comes by sooner or later, and it is moved forward at each
 * doubling of the steps until it lies on the circle.
 */
final class PageCycleDetector {
  private @Nullable String remembered;
  private long steps;
  private long moveAfter = 1;

  /** Takes the next page that was named; true when the walk would never end. */
  boolean isRevisited(String next) {
    if (next.equals(remembered)) {
      return true;
    }
    if (++steps >= moveAfter) {
      remembered = next;
      steps = 0;
      moveAfter *= 2;
    }
    return false;
  }
}
