// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Long lists: memory use, and the effect of prefetching and of concurrent fetching. */
final class ListMeasure {
  private static final int PAGES = 500;
  private static final int PAGE = 200;
  private static final long WORK_MILLIS = 25;
  private static final int SLOW_PAGES = 40;
  private static final int DETAILS = 1000;
  private static final long DETAIL_MILLIS = 50;
  private static final int IN_FLIGHT = 64;

  private ListMeasure() {}

  static List<ResultRow> rows() throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start();
        Cloud cloud =
            Clouds.builder("heroku")
                .endpoint(server.url())
                .credential("token", HandWrittenClients.TOKEN)
                .maxConnections(IN_FLIGHT)
                .connect()) {
      Heroku heroku = cloud.unwrap(Heroku.class);
      // Classes, connections and compiled code do not count as memory of the list.
      pages(heroku, 20, 0).forEach(page -> {});
      return List.of(heap(heroku), prefetch(heroku), bulk(heroku));
    }
  }

  private static ResultRow heap(Heroku heroku) {
    long start = live();
    long onePage = pageSize(heroku);
    long max = 0;
    int seen = 0;
    for (Page<App> page : pages(heroku, PAGES, 0)) {
      seen += page.items().size();
      if (seen % (50 * PAGE) == 0) {
        max = Math.max(max, live() - start);
      }
    }
    if (seen != PAGES * PAGE) {
      throw new IllegalStateException("the list has " + seen + " items");
    }
    return ResultRow.atMost(
        "100,000 apps streamed: growth of the live heap, in pages",
        ResultRow.text("%d kB", max / 1000),
        ResultRow.text("%d kB, one page of 200 records", onePage / 1000),
        (double) max / onePage,
        3);
  }

  private static long pageSize(Heroku heroku) {
    long before = live();
    List<App> page = heroku.apps().list(ListRange.raw("page 1 of 1 each 0")).toList();
    long size = live() - before;
    if (page.size() != PAGE) {
      throw new IllegalStateException("a page has " + page.size() + " items");
    }
    return size;
  }

  private static ResultRow prefetch(Heroku heroku) throws InterruptedException {
    Paged<App> list =
        heroku.apps().list(ListRange.raw("page 1 of " + SLOW_PAGES + " each " + WORK_MILLIS));
    double without = worked(list);
    double with = worked(list.prefetching());
    double computed = 2.0 * SLOW_PAGES * WORK_MILLIS;
    return ResultRow.atMost(
        "40 pages of 25 ms, 25 ms of work on each, with prefetching",
        ResultRow.text("%.0f ms", with),
        ResultRow.text(
            "%.0f ms without prefetching (sum of the sleeps: %.0f ms, ratio %.2f)",
            without, computed, with / computed),
        with / without,
        0.6);
  }

  private static double worked(Paged<App> list) throws InterruptedException {
    long start = System.nanoTime();
    for (Page<App> page : list.pages()) {
      Thread.sleep(page.items().isEmpty() ? 0 : WORK_MILLIS);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static ResultRow bulk(Heroku heroku) {
    List<Integer> details = IntStream.range(0, DETAILS).boxed().toList();
    Bulk.of(IN_FLIGHT).map(details.subList(0, IN_FLIGHT), detail -> slow(heroku)).orThrow();
    long start = System.nanoTime();
    List<App> apps = Bulk.of(IN_FLIGHT).map(details, detail -> slow(heroku)).orThrow();
    double took = (System.nanoTime() - start) / 1e6;
    double ideal = Math.ceil((double) apps.size() / IN_FLIGHT) * DETAIL_MILLIS;
    return ResultRow.atLeast(
        "1,000 details of 50 ms, 64 in flight: fraction of the ideal",
        ResultRow.text("%.0f ms", took),
        ResultRow.text("%.0f ms, ideal", ideal),
        ideal / took,
        0.92);
  }

  private static App slow(Heroku heroku) {
    return heroku.apps().get("slow-" + DETAIL_MILLIS);
  }

  private static Iterable<Page<App>> pages(Heroku heroku, int pages, long millis) {
    return heroku.apps().list(ListRange.raw("page 1 of " + pages + " each " + millis)).pages();
  }

  /**
   * Returns the size of reachable objects: the minimum of several collections, since each is only a
   * request.
   */
  static long live() {
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      System.gc();
      sizes.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }
    return sizes.stream().min(Long::compare).orElseThrow();
  }
}
