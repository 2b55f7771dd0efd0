// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The context of the caller on other threads. */
public final class ContextCarrierTest {
  private static final ThreadLocal<String> TENANT = new ThreadLocal<>();
  private static final ContextCarrier TENANTS = new Tenants();

  /** Also found by the service loader. */
  public static final class Tenants implements ContextCarrier {
    @Override
    public Runnable wrap(Runnable task) {
      String captured = TENANT.get();
      return () -> {
        String previous = TENANT.get();
        TENANT.set(captured);
        try {
          task.run();
        } finally {
          TENANT.set(previous);
        }
      };
    }
  }

  @AfterEach
  void clear() {
    TENANT.remove();
  }

  @Test
  void aBulkCarriesTheContextToItsCalls() {
    TENANT.set("shop");

    BulkResult<Integer, String> tenants =
        Bulk.of(2).contextCarrier(TENANTS).map(List.of(1, 2, 3), input -> TENANT.get());
    assertThat(tenants.orThrow()).containsExactly("shop", "shop", "shop");
  }

  @Test
  void anotherCarrierIsAdded() {
    TENANT.set("shop");
    AtomicReference<String> seen = new AtomicReference<>();
    Runnable task = ContextCarrier.NONE.and(TENANTS).wrap(() -> seen.set(TENANT.get()));

    TENANT.set("other");
    task.run();
    assertThat(seen).hasValue("shop");
    assertThat(TENANT.get()).isEqualTo("other");
  }

  @Test
  void aBulkAndAPrefetchedPageUseTheCarriersOfTheClassPath() {
    TENANT.set("shop");

    assertThat(Bulk.of(2).map(List.of(1, 2), input -> TENANT.get()).orThrow())
        .containsExactly("shop", "shop");
    Paged<String> pages =
        Paged.of(token -> new Page<>(List.of(TENANT.get()), token == null ? "2" : null));
    assertThat(pages.prefetching().toList()).containsExactly("shop", "shop");
  }

  @Test
  void aCallRunsOnceAlthoughItsCarrierFails() {
    ContextCarrier failing =
        task -> {
          throw new IllegalStateException("capture");
        };
    ContextCarrier failingLater =
        task ->
            () -> {
              throw new IllegalStateException("establish");
            };
    ContextCarrier failingAfterwards =
        task ->
            () -> {
              task.run();
              throw new IllegalStateException("restore");
            };

    for (ContextCarrier each : List.of(failing, failingLater, failingAfterwards)) {
      AtomicReference<Integer> runs = new AtomicReference<>(0);
      Bulk.of(1)
          .contextCarrier(each)
          .forEach(List.of(1), input -> runs.set(runs.get() + 1))
          .orThrow();
      assertThat(runs).hasValue(1);
    }
  }
}
