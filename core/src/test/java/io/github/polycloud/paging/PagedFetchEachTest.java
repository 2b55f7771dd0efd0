package io.github.polycloud.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.concurrent.Latches;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of ids, of which each item is fetched by itself. */
final class PagedFetchEachTest {
  private static final List<String> IDS =
      IntStream.range(0, 50).mapToObj(Integer::toString).toList();

  private final AtomicInteger listed = new AtomicInteger();
  private final AtomicInteger fetched = new AtomicInteger();

  private List<String> ids() {
    listed.incrementAndGet();
    return IDS;
  }

  private String fetch(String id) {
    fetched.incrementAndGet();
    return "bill " + id;
  }

  @Test
  void itemsKeepTheOrderOfTheIds() {
    assertThat(Paged.fetchEach(this::ids, 4, this::fetch).toList())
        .isEqualTo(IDS.stream().map(id -> "bill " + id).toList());
    assertThat(listed).hasValue(1);
    assertThat(fetched).hasValue(50);
  }

  @Test
  void noMoreIsFetchedThanIsWanted() {
    Paged<String> bills = Paged.fetchEach(this::ids, 4, this::fetch);

    assertThat(bills.first(3)).containsExactly("bill 0", "bill 1", "bill 2");
    assertThat(fetched).hasValue(3);
    bills.iterator().next();
    assertThat(fetched.get()).as("one chunk more").isLessThanOrEqualTo(3 + 4 * 4);
  }

  @Test
  void eachWalkAsksForTheIdsAnew() {
    Paged<String> bills = Paged.fetchEach(this::ids, 4, this::fetch);

    assertThat(bills).hasSize(50);
    assertThat(bills).hasSize(50);
    assertThat(listed).hasValue(2);
  }

  @Test
  void soManyAreFetchedAtATimeAndNoMore() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch allAtOnce = new CountDownLatch(4);
    Paged<String> bills =
        Paged.fetchEach(
            this::ids,
            4,
            id -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              allAtOnce.countDown();
              Latches.await(allAtOnce);
              running.decrementAndGet();
              return id;
            });

    assertThat(bills.toList()).isEqualTo(IDS);
    assertThat(most).hasValue(4);
  }

  @Test
  void noIdsAreNoItems() {
    assertThat(Paged.fetchEach(List::of, 4, this::fetch)).isEmpty();
    assertThat(fetched).hasValue(0);
  }

  @Test
  void anItemThatCannotBeHadIsTheErrorOfTheWalk() {
    Paged<String> bills =
        Paged.fetchEach(
            this::ids,
            4,
            id -> {
              throw new CloudException(ErrorKind.PERMISSION_DENIED, "not bill " + id);
            });

    CloudException error = catchThrowableOfType(CloudException.class, bills::toList);
    assertThat(error).hasMessage("not bill 0");
    assertThat(error.getSuppressed()).hasSize(15);
  }
}
