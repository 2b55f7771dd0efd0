// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** A store in memory that can fail and counts its operations. Thread-safe. */
final class InMemoryBuckets extends AbstractCompareAndSwapBasedProxyManager<String> {
  private final Map<String, byte[]> states = new ConcurrentHashMap<>();
  private final AtomicInteger operations = new AtomicInteger();
  private volatile boolean failing;

  /** What the store throws while it fails. */
  static final class StoreIsDown extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Uses the time of the system. */
  InMemoryBuckets() {
    super(ClientSideConfig.getDefault());
  }

  /** Uses a given time in nanoseconds. */
  InMemoryBuckets(LongSupplier nanoTime) {
    super(
        ClientSideConfig.getDefault()
            .withClientClock(
                new TimeMeter() {
                  @Override
                  public long currentTimeNanos() {
                    return nanoTime.getAsLong();
                  }

                  @Override
                  public boolean isWallClockBased() {
                    return true;
                  }
                }));
  }

  void fail(boolean fails) {
    failing = fails;
  }

  /** Loses all buckets, as a store without persistence does. */
  void clear() {
    states.clear();
  }

  Map<String, byte[]> states() {
    return states;
  }

  /** Returns how many operations have been executed. */
  int operations() {
    return operations.get();
  }

  @Override
  protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
    operations.incrementAndGet();
    if (failing) {
      throw new StoreIsDown();
    }
    return new CompareAndSwapOperation() {
      @Override
      public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
        return Optional.ofNullable(states.get(key));
      }

      @Override
      public boolean compareAndSwap(
          byte[] original, byte[] data, RemoteBucketState state, Optional<Long> timeoutNanos) {
        byte[] current = states.compute(key, (same, last) -> last == original ? data : last);
        return current == data;
      }
    };
  }

  @Override
  protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected CompletableFuture<Void> removeAsync(String key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void removeProxy(String key) {
    states.remove(key);
  }

  @Override
  public boolean isAsyncModeSupported() {
    return false;
  }

  @Override
  public boolean isExpireAfterWriteSupported() {
    return false;
  }
}
