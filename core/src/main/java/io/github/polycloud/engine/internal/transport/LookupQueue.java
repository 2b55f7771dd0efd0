// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.internal.concurrent.ContextCarriers;
import io.github.polycloud.internal.concurrent.DaemonThreads;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the lookups of all engines on a bounded number of threads. Callers for the same host share a
 * lookup. Each engine occupies only a few threads, so that a service with slow host names does not
 * stop the lookups of others. A lookup is not started once all its callers have stopped waiting.
 * Thread-safe.
 */
final class LookupQueue {
  static final int MAX_THREADS = 64;
  static final int MAX_PER_ENGINE = 4;

  /** Uses the resolver of the JVM. */
  static final LookupQueue SYSTEM = of(InetAddress::getAllByName);

  private final HostLookup.Resolver resolver;
  private final Executor threads;
  private final int maxRunning;
  private final int maxPerEngine;
  private final Lock lock = new ReentrantLock();
  // Queued and running.
  private final Map<String, Lookup> lookups = new HashMap<>();
  private final Set<Lookup> queued = new LinkedHashSet<>();
  private int running;

  /**
   * Creates a queue.
   *
   * @param maxRunning how many lookups run at a time
   * @param maxPerEngine how many of them on behalf of one engine
   */
  LookupQueue(HostLookup.Resolver resolver, Executor threads, int maxRunning, int maxPerEngine) {
    this.resolver = resolver;
    this.threads = threads;
    this.maxRunning = maxRunning;
    this.maxPerEngine = maxPerEngine;
  }

  static LookupQueue of(HostLookup.Resolver resolver) {
    return new LookupQueue(
        resolver,
        DaemonThreads.pool("polycloud-dns", MAX_THREADS, Duration.ofSeconds(1)),
        MAX_THREADS,
        MAX_PER_ENGINE);
  }

  /** What one engine occupies. */
  static final class Share {
    private int running;
  }

  /** The lookup of a host. */
  static final class Lookup {
    private final String host;
    private final CompletableFuture<InetAddress[]> result = new CompletableFuture<>();
    // One entry for each caller.
    private final List<Share> waiting = new ArrayList<>();

    private final Runnable task;
    // The engine that it occupies, once it has started.
    private @Nullable Share occupied;

    private Lookup(String host, Consumer<Lookup> resolution, ContextCarrier carrier) {
      this.host = host;
      this.task = ContextCarriers.wrap(carrier::wrap, () -> resolution.accept(this));
    }

    CompletableFuture<InetAddress[]> result() {
      return result;
    }
  }

  /** Resolves a host on the thread of the caller. */
  InetAddress[] resolveNow(String host) throws UnknownHostException {
    return resolver.resolve(host);
  }

  /**
   * Adds a caller to the lookup of a host, which is queued if there is none.
   *
   * @param carrier carries the context of the caller to a new lookup
   */
  Lookup join(String host, Share caller, ContextCarrier carrier) {
    // Outside the lock: the carrier is code of an application.
    Lookup own = new Lookup(host, this::run, carrier);
    lock.lock();
    try {
      Lookup lookup = lookups.get(host);
      if (lookup == null) {
        lookup = own;
        lookups.put(host, lookup);
        queued.add(lookup);
      }
      lookup.waiting.add(caller);
      startQueued();
      return lookup;
    } finally {
      lock.unlock();
    }
  }

  /** Removes a caller that no longer waits, and the lookup if it has not started for another. */
  void leave(Lookup lookup, Share caller) {
    lock.lock();
    try {
      lookup.waiting.remove(caller);
      if (lookup.waiting.isEmpty() && queued.remove(lookup)) {
        lookups.remove(lookup.host);
      }
    } finally {
      lock.unlock();
    }
  }

  private void startQueued() {
    for (Iterator<Lookup> next = queued.iterator(); next.hasNext() && running < maxRunning; ) {
      Lookup lookup = next.next();
      Optional<Share> free =
          lookup.waiting.stream().filter(share -> share.running < maxPerEngine).findFirst();
      if (free.isPresent()) {
        next.remove();
        start(lookup, free.get());
      }
    }
  }

  private void start(Lookup lookup, Share occupied) {
    running++;
    occupied.running++;
    lookup.occupied = occupied;
    try {
      threads.execute(lookup.task);
    } catch (RuntimeException | Error e) {
      // No thread could be started.
      remove(lookup);
      lookup.result.completeExceptionally(e);
    }
  }

  private void run(Lookup lookup) {
    InetAddress[] addresses = null;
    Throwable failure = null;
    try {
      addresses = resolver.resolve(lookup.host);
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
    }
    end(lookup, addresses, failure);
  }

  private void end(Lookup lookup, InetAddress @Nullable [] addresses, @Nullable Throwable failure) {
    lock.lock();
    try {
      remove(lookup);
      startQueued();
    } finally {
      lock.unlock();
    }
    if (failure == null) {
      lookup.result.complete(addresses);
    } else {
      lookup.result.completeExceptionally(failure);
    }
  }

  private void remove(Lookup lookup) {
    running--;
    Objects.requireNonNull(lookup.occupied).running--;
    lookups.remove(lookup.host);
  }
}
