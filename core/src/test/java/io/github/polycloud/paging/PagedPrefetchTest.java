// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.concurrent.Latches;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Prefetching of a list with two items per page. */
final class PagedPrefetchTest {
  private static final int PAGES = 5;

  private final BlockingQueue<Integer> requests = new LinkedBlockingQueue<>();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final Paged<Integer> list = Paged.of(this::page).prefetching();

  private Page<Integer> page(String token) {
    threads.add(Thread.currentThread());
    int number = token == null ? 0 : Integer.parseInt(token);
    requests.add(number);
    return new Page<>(
        List.of(2 * number, 2 * number + 1),
        number + 1 < PAGES ? Integer.toString(number + 1) : null);
  }

  private int nextRequest() throws InterruptedException {
    Integer number = requests.poll(10, TimeUnit.SECONDS);
    assertThat(number).as("a page request").isNotNull();
    return number;
  }

  @Test
  void noPageIsRequestedBeforeIteration() {
    list.iterator();
    list.map(n -> n).stream();

    assertThat(requests).isEmpty();
  }

  @Test
  void onlyTheNextPageIsPrefetched() throws Exception {
    Iterator<Page<Integer>> pages = list.pages().iterator();

    pages.next();
    assertThat(nextRequest()).isZero();
    assertThat(nextRequest()).isEqualTo(1);
    pages.next();
    assertThat(nextRequest()).isEqualTo(2);
    for (Thread thread : threads) {
      if (thread != Thread.currentThread()) {
        thread.join(10_000);
      }
    }
    assertThat(requests).as("requests beyond the next page").isEmpty();
  }

  @Test
  void allItemsAreReturnedOnceAndInOrderAlsoWhenMapped() {
    List<Integer> all = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);

    assertThat(list.toList()).isEqualTo(all);
    assertThat(list.stream().toList()).isEqualTo(all);
    assertThat(list.map(n -> n * 2).toList()).endsWith(16, 18).hasSize(10);
    assertThat(Paged.of(this::page).map(n -> n * 2).prefetching().first(3))
        .containsExactly(0, 2, 4);
  }

  @Test
  void firstRequestsNoUnneededPage() {
    assertThat(list.first(2)).containsExactly(0, 1);
    assertThat(requests).containsExactly(0);
    requests.clear();
    assertThat(list.map(n -> -n).first(3)).containsExactly(0, -1, -2);
    assertThat(requests).containsExactly(0, 1);
    requests.clear();
    assertThat(list.first(0)).isEmpty();
    assertThat(requests).isEmpty();
  }

  @Test
  void anAbandonedIteratorLeavesNoThread() throws Exception {
    Iterator<Integer> iterator = list.iterator();
    iterator.next();
    nextRequest();
    nextRequest();

    assertThat(threads).hasSize(2);
    threads.get(1).join(10_000);
    assertThat(threads.get(1).isAlive()).isFalse();
  }

  @Test
  void anErrorIsThrownWhenItsPageIsReachedAndThePageCanBeRequestedAgain() {
    CountDownLatch failed = new CountDownLatch(1);
    Paged<Integer> broken =
        Paged.<Integer>of(
                token -> {
                  if (token != null && failed.getCount() > 0) {
                    failed.countDown();
                    throw CloudException.of(ErrorKind.UNAVAILABLE, "down");
                  }
                  return page(token);
                })
            .prefetching();
    Iterator<Integer> iterator = broken.iterator();

    assertThat(iterator.next()).isZero();
    Latches.await(failed);
    assertThat(iterator.next()).isEqualTo(1);
    assertThatThrownBy(iterator::hasNext).isInstanceOf(CloudException.class).hasMessage("down");
    assertThat(iterator.next()).as("requested again").isEqualTo(2);
  }

  @Test
  void anInterruptCancelsTheAwaitedPage() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    Paged<Integer> slow =
        Paged.<Integer>of(
                token -> {
                  if (token == null) {
                    return page(null);
                  }
                  started.countDown();
                  try {
                    new CountDownLatch(1).await();
                  } catch (InterruptedException e) {
                    cancelled.countDown();
                  }
                  return page(token);
                })
            .prefetching();
    Iterator<Page<Integer>> pages = slow.pages().iterator();
    pages.next();
    Latches.await(started);

    Thread.currentThread().interrupt();
    assertThatThrownBy(pages::next)
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CANCELLED));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
  }
}
