package io.github.polycloud;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Every circle is noticed in time, and what is none is never taken for one. */
final class PageCycleDetectorPropertyTest {

  @Property
  void a_circle_of_any_length_is_noticed_after_a_few_rounds(
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
  void a_long_list_is_no_circle() {
    PageCycleDetector circle = new PageCycleDetector();
    for (int i = 0; i < 100_000; i++) {
      assertThat(circle.isRevisited("page " + i)).isFalse();
    }
  }

  private static String name(int step, int before, int length) {
    return "page " + (step < before ? step : before + (step - before) % length);
  }
}
