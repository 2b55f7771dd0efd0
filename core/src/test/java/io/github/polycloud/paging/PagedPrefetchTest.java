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

/** A list of which the next page is fetched while this one is worked on: two items a page. */
final class PagedPrefetchTest {
  private static final int PAGES = 5;

  private final BlockingQueue<Integer> asked = new LinkedBlockingQueue<>();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final Paged<Integer> list = Paged.of(this::page).prefetching();

  private Page<Integer> page(String next) {
    threads.add(Thread.currentThread());
    int number = next == null ? 0 : Integer.parseInt(next);
    asked.add(number);
    return new Page<>(
        List.of(2 * number, 2 * number + 1),
        number + 1 < PAGES ? Integer.toString(number + 1) : null);
  }

  private int asked() throws InterruptedException {
    Integer number = asked.poll(10, TimeUnit.SECONDS);
    assertThat(number).as("a page that is asked for").isNotNull();
    return number;
  }

  @Test
  void nothingIsAskedForBeforeTheListIsWalked() {
    list.iterator();
    list.map(n -> n).stream();

    assertThat(asked).isEmpty();
  }

  @Test
  void theNextPageIsFetchedWhileThisOneIsInUseAndNoOther() throws Exception {
    Iterator<Page<Integer>> pages = list.pages().iterator();

    pages.next();
    assertThat(asked()).isZero();
    assertThat(asked()).isEqualTo(1);
    pages.next();
    assertThat(asked()).isEqualTo(2);
    for (Thread thread : threads) {
      if (thread != Thread.currentThread()) {
        thread.join(10_000);
      }
    }
    assertThat(asked).as("one page ahead and no more").isEmpty();
  }

  @Test
  void allItemsComeOnceAndInOrderAlsoWhenTheyAreChanged() {
    List<Integer> all = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);

    assertThat(list.toList()).isEqualTo(all);
    assertThat(list.stream().toList()).isEqualTo(all);
    assertThat(list.map(n -> n * 2).toList()).endsWith(16, 18).hasSize(10);
    assertThat(Paged.of(this::page).map(n -> n * 2).prefetching().first(3))
        .containsExactly(0, 2, 4);
  }

  @Test
  void theFirstItemsCostNoPageTooMany() {
    assertThat(list.first(2)).containsExactly(0, 1);
    assertThat(asked).containsExactly(0);
    asked.clear();
    assertThat(list.map(n -> -n).first(3)).containsExactly(0, -1, -2);
    assertThat(asked).containsExactly(0, 1);
    asked.clear();
    assertThat(list.first(0)).isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void anAbandonedWalkLeavesNoThread() throws Exception {
    Iterator<Integer> walk = list.iterator();
    walk.next();
    asked();
    asked();

    assertThat(threads).hasSize(2);
    threads.get(1).join(10_000);
    assertThat(threads.get(1).isAlive()).isFalse();
  }

  @Test
  void anErrorSurfacesWhereItsPageIsDueAndMayPass() {
    CountDownLatch failed = new CountDownLatch(1);
    Paged<Integer> broken =
        Paged.<Integer>of(
                next -> {
                  if (next != null && failed.getCount() > 0) {
                    failed.countDown();
                    throw new CloudException(ErrorKind.UNAVAILABLE, "down");
                  }
                  return page(next);
                })
            .prefetching();
    Iterator<Integer> walk = broken.iterator();

    assertThat(walk.next()).isZero();
    Latches.await(failed);
    assertThat(walk.next()).isEqualTo(1);
    assertThatThrownBy(walk::hasNext).isInstanceOf(CloudException.class).hasMessage("down");
    assertThat(walk.next()).as("asked for again").isEqualTo(2);
  }

  @Test
  void anInterruptCancelsThePageThatIsWaitedFor() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    Paged<Integer> slow =
        Paged.<Integer>of(
                next -> {
                  if (next == null) {
                    return page(null);
                  }
                  started.countDown();
                  try {
                    new CountDownLatch(1).await();
                  } catch (InterruptedException e) {
                    cancelled.countDown();
                  }
                  return page(next);
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
