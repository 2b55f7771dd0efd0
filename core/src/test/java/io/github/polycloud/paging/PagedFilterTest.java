// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Filters and questions about a list of ten pages with ten numbers each. */
final class PagedFilterTest {
  private final AtomicInteger requests = new AtomicInteger();
  private final Paged<Integer> numbers =
      Paged.of(
          token -> {
            requests.incrementAndGet();
            int from = token == null ? 0 : Integer.parseInt(token);
            List<Integer> page = new ArrayList<>();
            for (int i = from; i < from + 10; i++) {
              page.add(i);
            }
            return new Page<>(page, from == 90 ? null : Integer.toString(from + 10));
          });

  @Test
  void aFilterKeepsOrderAndIsAppliedOnDemand() {
    Paged<Integer> filtered = numbers.filter(number -> number % 25 == 0);

    assertThat(requests).hasValue(0);
    assertThat(filtered).containsExactly(0, 25, 50, 75);
    assertThat(filtered.map(number -> "n" + number).toList())
        .containsExactly("n0", "n25", "n50", "n75");
    assertThat(numbers.map(number -> number * 2).filter(number -> number > 190).toList())
        .containsExactly(192, 194, 196, 198);
  }

  @Test
  void noPageBeyondTheFirstMatchIsFetched() {
    assertThat(numbers.filter(number -> number >= 25).findFirst()).contains(25);
    assertThat(requests).hasValue(3);
    assertThat(numbers.filter(number -> number >= 25).first(2)).containsExactly(25, 26);
    assertThat(requests).hasValue(6);
  }

  @Test
  void aFilterWithoutMatchReadsTheWholeList() {
    Paged<Integer> none = numbers.filter(number -> number < 0);

    assertThat(none.findFirst()).isEmpty();
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.prefetching().toList()).isEmpty();
    assertThat(requests).hasValue(30);
  }

  @Test
  void emptinessNeedsOnePage() {
    assertThat(numbers.isEmpty()).isFalse();
    assertThat(numbers.findFirst()).contains(0);
    assertThat(requests).hasValue(2);
    assertThat(Paged.ofSinglePage(List::of).isEmpty()).isTrue();
  }

  @Test
  void aFilterDoesNotShrinkThePageSize() {
    List<Integer> hints = new ArrayList<>();
    Paged<Integer> sized =
        Paged.withPageSizeHint(
            limit -> {
              hints.add(limit);
              return token -> Page.last(List.of(1, 2, 3));
            });

    assertThat(sized.filter(number -> number > 2).first(1)).containsExactly(3);
    assertThat(sized.findFirst()).contains(1);
    assertThat(hints).containsExactly(Integer.MAX_VALUE, 1);
  }

  @Test
  void theTextSaysWhatItIsAndFetchesNothing() {
    assertThat(numbers.toString()).contains("fetched on demand", "toList()");
    assertThat(requests).hasValue(0);
  }
}
