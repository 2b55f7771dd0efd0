package io.github.polycloud.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An {@link EtagCache} within this process. It is limited in entries and bytes, and evicts the
 * least recently used entry first.
 */
public final class InMemoryEtagCache implements EtagCache {
  private final int maxEntries;
  private final long maxBytes;
  // Guarded by itself; nothing is read or written while it is held.
  private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  private InMemoryEtagCache(int maxEntries, long maxBytes) {
    this.maxEntries = maxEntries;
    this.maxBytes = maxBytes;
  }

  /**
   * Creates an empty cache.
   *
   * @param maxEntries the maximum number of responses
   * @param maxBytes the maximum size of all bodies, in bytes
   * @throws IllegalArgumentException if either is not positive
   */
  public static InMemoryEtagCache of(int maxEntries, long maxBytes) {
    if (maxEntries < 1 || maxBytes < 1) {
      throw new IllegalArgumentException("a cache must hold at least 1 entry and 1 byte");
    }
    return new InMemoryEtagCache(maxEntries, maxBytes);
  }

  @Override
  public @Nullable Entry get(Key key) {
    synchronized (entries) {
      return entries.get(key);
    }
  }

  @Override
  public void put(Key key, Entry entry) {
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
    synchronized (entries) {
      Entry old = entries.remove(key);
      size -= old == null ? 0 : old.body().length;
    }
  }

  /** Returns the number of cached responses. */
  public int entries() {
    synchronized (entries) {
      return entries.size();
    }
  }

  /** Number of entries; no URL. */
  @Override
  public String toString() {
    return "InMemoryEtagCache[" + entries() + " of " + maxEntries + "]";
  }
}
