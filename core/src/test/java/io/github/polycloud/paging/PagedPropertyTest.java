package io.github.polycloud.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** What holds for pages of every size, empty ones included. */
final class PagedPropertyTest {
  private final AtomicInteger asked = new AtomicInteger();

  private Paged<Integer> list(List<List<Integer>> pages) {
    asked.set(0);
    return Paged.of(
        next -> {
          asked.incrementAndGet();
          int index = next == null ? 0 : Integer.parseInt(next);
          String after = index + 1 < pages.size() ? Integer.toString(index + 1) : null;
          return new Page<>(pages.get(index), after);
        });
  }

  @Property
  void allItemsComeOnceAndInOrder(
      @ForAll @NotEmpty @Size(max = 20) List<@Size(max = 10) List<Integer>> pages) {
    List<Integer> all = pages.stream().flatMap(List::stream).toList();

    assertThat(list(pages).toList()).isEqualTo(all);
    assertThat(asked).hasValue(pages.size());
    assertThat(list(pages).stream().toList()).isEqualTo(all);
  }

  @Property
  void theFirstItemsCostAsFewPagesAsCanBe(
      @ForAll @NotEmpty @Size(max = 20) List<@Size(max = 10) List<Integer>> pages,
      @ForAll @IntRange(max = 100) int n) {
    List<Integer> all = pages.stream().flatMap(List::stream).toList();

    assertThat(list(pages).first(n)).isEqualTo(all.stream().limit(n).toList());
    assertThat(asked).hasValue(needed(pages, n));
  }

  private static int needed(List<List<Integer>> pages, int n) {
    int items = 0;
    int needed = 0;
    while (items < n && needed < pages.size()) {
      items += pages.get(needed++).size();
    }
    return needed;
  }
}
