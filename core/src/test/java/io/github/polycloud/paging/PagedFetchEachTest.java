// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.concurrent.Latches;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists whose items are fetched one by one from a list of ids. */
final class PagedFetchEachTest {
  private static final List<String> IDS =
      IntStream.range(0, 50).mapToObj(Integer::toString).toList();

  private final AtomicInteger idRequests = new AtomicInteger();
  private final AtomicInteger itemRequests = new AtomicInteger();

  private List<String> ids() {
    idRequests.incrementAndGet();
    return IDS;
  }

  private String fetch(String id) {
    itemRequests.incrementAndGet();
    return "bill " + id;
  }

  @Test
  void itemsKeepTheOrderOfTheIds() {
    assertThat(Paged.fetchEach(this::ids, 4, this::fetch).toList())
        .isEqualTo(IDS.stream().map(id -> "bill " + id).toList());
    assertThat(idRequests).hasValue(1);
    assertThat(itemRequests).hasValue(50);
  }

  @Test
  void onlyRequestedItemsAreFetched() {
    Paged<String> bills = Paged.fetchEach(this::ids, 4, this::fetch);

    assertThat(bills.first(3)).containsExactly("bill 0", "bill 1", "bill 2");
    assertThat(itemRequests).hasValue(3);
    bills.iterator().next();
    assertThat(itemRequests.get()).as("at most one more chunk").isLessThanOrEqualTo(3 + 4 * 4);
  }

  @Test
  void chunksGrowWithWhatHasBeenRead() {
    List<Integer> sizes = new ArrayList<>();
    Paged<Integer> numbers =
        Paged.ofBatches(
            () -> IntStream.range(0, 100).boxed().toList(),
            4,
            32,
            (chunk, before, total) -> {
              sizes.add(chunk.size());
              return new ListResult<>(chunk, List.of());
            });

    assertThat(numbers.toList()).hasSize(100);
    assertThat(sizes).containsExactly(4, 4, 8, 16, 32, 32, 4);
    sizes.clear();
    assertThat(numbers.first(10)).hasSize(10);
    assertThat(sizes).containsExactly(4, 4, 2);
  }

  @Test
  void eachIterationFetchesTheIdsAgain() {
    Paged<String> bills = Paged.fetchEach(this::ids, 4, this::fetch);

    assertThat(bills).hasSize(50);
    assertThat(bills).hasSize(50);
    assertThat(idRequests).hasValue(2);
  }

  @Test
  void parallelismIsBounded() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger maxRunning = new AtomicInteger();
    CountDownLatch allRunning = new CountDownLatch(4);
    Paged<String> bills =
        Paged.fetchEach(
            this::ids,
            4,
            id -> {
              maxRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
              allRunning.countDown();
              Latches.await(allRunning);
              running.decrementAndGet();
              return id;
            });

    assertThat(bills.toList()).isEqualTo(IDS);
    assertThat(maxRunning).hasValue(4);
  }

  @Test
  void anEmptyIdListHasNoItems() {
    assertThat(Paged.fetchEach(List::of, 4, this::fetch)).isEmpty();
    assertThat(itemRequests).hasValue(0);
  }

  @Test
  void aFailedItemFailsTheIteration() {
    Paged<String> bills =
        Paged.fetchEach(
            this::ids,
            4,
            id -> {
              throw CloudException.of(ErrorKind.PERMISSION_DENIED, "not bill " + id);
            });

    CloudException error = catchThrowableOfType(CloudException.class, bills::toList);
    assertThat(error).hasMessage("not bill 0");
    assertThat(error.getSuppressed()).hasSize(15);
  }
}
