// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Resources that are closed together with their engine. Thread-safe. */
public final class OpenResources implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud");

  // Keyed by registration, since a resource may define equality by value.
  private final Map<Object, AutoCloseable> open = new ConcurrentHashMap<>();
  private volatile boolean closed;
  private volatile long closedBy;

  /**
   * Registers a resource; it is closed immediately if the engine is already closed.
   *
   * @return removes the registration
   */
  public Runnable add(AutoCloseable resource) {
    Objects.requireNonNull(resource, "resource");
    Object registration = new Object();
    open.put(registration, resource);
    // Checked after the registration: a concurrent close() has either set the flag or sees it.
    if (closed) {
      closeAll();
    }
    return () -> open.remove(registration);
  }

  /** Returns whether the engine is closed. */
  public boolean isClosed() {
    return closed;
  }

  /** Returns whether the current thread has closed the engine. */
  boolean isClosedByCurrentThread() {
    return closed && closedBy == Thread.currentThread().getId();
  }

  @Override
  public void close() {
    if (!closed) {
      closedBy = Thread.currentThread().getId();
      closed = true;
    }
    closeAll();
  }

  private void closeAll() {
    open.keySet()
        .forEach(
            registration -> {
              AutoCloseable resource = open.remove(registration);
              if (resource != null) {
                close(resource);
              }
            });
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      LOG.warn("closing {} failed with {}; ignored", resource, e.getClass().getName());
    }
  }
}
