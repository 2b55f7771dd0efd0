package io.github.polycloud.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An {@link EtagCache} in the memory of this process. It is bounded in entries and bytes and evicts
 * the least recently used entry first. Thread-safe.
 *
 * <pre>{@code
 * EtagCache cache = InMemoryEtagCache.of(1000, 8L << 20);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class InMemoryEtagCache implements EtagCache {
  private final int maxEntries;
  private final long maxBytes;
  // Guarded by its own monitor; no I/O is performed while the lock is held.
  private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  private InMemoryEtagCache(int maxEntries, long maxBytes) {
    this.maxEntries = maxEntries;
    this.maxBytes = maxBytes;
  }

  /**
   * Creates an empty cache.
   *
   * @param maxEntries the maximum number of responses, at least 1
   * @param maxBytes the maximum total size of all bodies in bytes, at least 1
   * @throws IllegalArgumentException if either is less than 1
   */
  public static InMemoryEtagCache of(int maxEntries, long maxBytes) {
    if (maxEntries < 1 || maxBytes < 1) {
      throw new IllegalArgumentException(
          "maxEntries and maxBytes must be at least 1, were " + maxEntries + " and " + maxBytes);
    }
    return new InMemoryEtagCache(maxEntries, maxBytes);
  }

  @Override
  public @Nullable Entry get(Key key) {
    Objects.requireNonNull(key, "key");
    synchronized (entries) {
      return entries.get(key);
    }
  }

  @Override
  public void put(Key key, Entry entry) {
    Objects.requireNonNull(key, "key");
    synchronized (entries) {
      remove(key);
      if (entry.body().length > maxBytes) {
        return;
      }
      entries.put(key, entry);
      size += entry.body().length;
      while (entries.size() > maxEntries || size > maxBytes) {
        remove(entries.keySet().iterator().next());
      }
    }
  }

  @Override
  public void remove(Key key) {
    Objects.requireNonNull(key, "key");
    synchronized (entries) {
      Entry removed = entries.remove(key);
      size -= removed == null ? 0 : removed.body().length;
    }
  }

  /** Returns the number of cached responses. */
  public int size() {
    synchronized (entries) {
      return entries.size();
    }
  }

  /** Returns the number of entries, and no URL. */
  @Override
  public String toString() {
    return "InMemoryEtagCache[" + size() + " of " + maxEntries + "]";
  }
}
