// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import io.github.polycloud.config.ContextCarrier;
import io.micrometer.context.ContextSnapshotFactory;

/**
 * Carries all thread locals that are registered with Micrometer's context propagation, such as the
 * current observation, to the threads of a bulk and the like. On the class path, it is part of
 * {@link ContextCarrier#defaults()}; without the library {@code io.micrometer:context-propagation},
 * which is optional, it carries nothing. Thread-safe.
 *
 * @since 0.1.0
 */
public final class MicrometerContextCarrier implements ContextCarrier {
  private static final ContextCarrier CARRIER = find();

  /** Creates a carrier; also called by the service loader. */
  public MicrometerContextCarrier() {
    // Declared because the package is exported.
  }

  @Override
  public Runnable wrap(Runnable task) {
    return CARRIER.wrap(task);
  }

  private static ContextCarrier find() {
    try {
      return Snapshots.carrier();
    } catch (NoClassDefFoundError e) {
      return ContextCarrier.NONE;
    }
  }

  /** Refers to the optional library. */
  private static final class Snapshots {
    private Snapshots() {}

    static ContextCarrier carrier() {
      ContextSnapshotFactory factory = ContextSnapshotFactory.builder().build();
      return task -> factory.captureAll().wrap(task);
    }
  }
}
