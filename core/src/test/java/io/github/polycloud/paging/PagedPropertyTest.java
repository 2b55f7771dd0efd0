// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** Properties of lists with pages of any size, including empty ones. */
final class PagedPropertyTest {
  private final AtomicInteger requests = new AtomicInteger();

  private Paged<Integer> list(List<List<Integer>> pages) {
    requests.set(0);
    return Paged.of(
        token -> {
          requests.incrementAndGet();
          int index = token == null ? 0 : Integer.parseInt(token);
          String nextToken = index + 1 < pages.size() ? Integer.toString(index + 1) : null;
          return new Page<>(pages.get(index), nextToken);
        });
  }

  @Property
  void allItemsAreReturnedOnceAndInOrder(
      @ForAll @NotEmpty @Size(max = 20) List<@Size(max = 10) List<Integer>> pages) {
    List<Integer> all = pages.stream().flatMap(List::stream).toList();

    assertThat(list(pages).toList()).isEqualTo(all);
    assertThat(requests).hasValue(pages.size());
    assertThat(list(pages).stream().toList()).isEqualTo(all);
  }

  @Property
  void firstRequestsAsFewPagesAsPossible(
      @ForAll @NotEmpty @Size(max = 20) List<@Size(max = 10) List<Integer>> pages,
      @ForAll @IntRange(max = 100) int n) {
    List<Integer> all = pages.stream().flatMap(List::stream).toList();

    assertThat(list(pages).first(n)).isEqualTo(all.stream().limit(n).toList());
    assertThat(requests).hasValue(pagesNeeded(pages, n));
  }

  private static int pagesNeeded(List<List<Integer>> pages, int n) {
    int items = 0;
    int needed = 0;
    while (items < n && needed < pages.size()) {
      items += pages.get(needed++).size();
    }
    return needed;
  }
}
