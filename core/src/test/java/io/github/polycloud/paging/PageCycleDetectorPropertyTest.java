// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Every cycle is detected, and there are no false positives. */
final class PageCycleDetectorPropertyTest {

  @Property
  void aCycleOfAnyLengthIsDetectedWithinLinearTime(
      @ForAll @IntRange(max = 300) int before, @ForAll @IntRange(min = 1, max = 300) int length) {
    PageCycleDetector detector = new PageCycleDetector();
    int maxSteps = 4 * Math.max(before, length) + 4;
    int steps = 0;
    while (!detector.isRevisited(token(steps++, before, length))) {
      assertThat(steps).isLessThan(maxSteps);
    }
    assertThat(steps).as("not before a token is repeated").isGreaterThan(before + length);
  }

  @Test
  void aLongListIsNotACycle() {
    PageCycleDetector detector = new PageCycleDetector();
    for (int i = 0; i < 100_000; i++) {
      assertThat(detector.isRevisited("page " + i)).isFalse();
    }
  }

  private static String token(int step, int before, int length) {
    return "page " + (step < before ? step : before + (step - before) % length);
  }
}
