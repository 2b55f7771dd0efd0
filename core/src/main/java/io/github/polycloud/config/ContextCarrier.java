// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.internal.concurrent.ContextCarriers;
import java.util.Objects;

/**
 * Carries context that is bound to a thread, such as the MDC or the current span, to the threads
 * that run tasks of the caller: the calls of a {@link io.github.polycloud.concurrent.Bulk},
 * prefetched pages, rate limiters that may block, and lookups of host names. Implementations must
 * be thread-safe.
 *
 * <pre>{@code
 * ThreadLocal<String> tenant = new ThreadLocal<>();
 * ContextCarrier carrier =
 *     task -> {
 *       String captured = tenant.get();
 *       return () -> {
 *         String previous = tenant.get();
 *         tenant.set(captured);
 *         try {
 *           task.run();
 *         } finally {
 *           tenant.set(previous);
 *         }
 *       };
 *     };
 * Bulk bulk = Bulk.of(8).contextCarrier(ContextCarrier.defaults().and(carrier));
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ContextCarrier {
  /** Carries nothing. */
  ContextCarrier NONE = task -> task;

  /**
   * Captures the context of the current thread.
   *
   * @param task the task, which runs on another thread, once
   * @return a task that establishes the captured context, runs the given one, and restores the
   *     context that its thread had before, whatever the task throws
   */
  Runnable wrap(Runnable task);

  /** Returns a carrier of the context of this one and another one. */
  default ContextCarrier and(ContextCarrier other) {
    Objects.requireNonNull(other, "other");
    return task -> wrap(other.wrap(task));
  }

  /**
   * Returns the carrier that is used unless another one is set: of SLF4J's MDC, and of what the
   * carriers on the class path carry, which {@link java.util.ServiceLoader} finds once, such as
   * that of {@code polycloud-opentelemetry}.
   */
  static ContextCarrier defaults() {
    return DefaultContextCarrier.INSTANCE;
  }

  /** Returns a carrier of SLF4J's MDC. */
  static ContextCarrier mdc() {
    return ContextCarriers::withMdc;
  }
}
