package io.github.polycloud.paging;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Every circle is noticed in time, and what is none is never taken for one. */
final class PageCycleDetectorPropertyTest {

  @Property
  void aCircleOfAnyLengthIsNoticedAfterAFewRounds(
      @ForAll @IntRange(max = 300) int before, @ForAll @IntRange(min = 1, max = 300) int length) {
    PageCycleDetector circle = new PageCycleDetector();
    int most = 4 * Math.max(before, length) + 4;
    int steps = 0;
    while (!circle.isRevisited(name(steps++, before, length))) {
      assertThat(steps).isLessThan(most);
    }
    assertThat(steps).as("not before a page comes again").isGreaterThan(before + length);
  }

  @Test
  void aLongListIsNoCircle() {
    PageCycleDetector circle = new PageCycleDetector();
    for (int i = 0; i < 100_000; i++) {
      assertThat(circle.isRevisited("page " + i)).isFalse();
    }
  }

  private static String name(int step, int before, int length) {
    return "page " + (step < before ? step : before + (step - before) % length);
  }
}
