// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An {@link EtagCache} in the memory of this process. It is bounded in entries and bytes, and
 * evicts the least recently used entry first. Thread-safe.
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

  // Object headers, references and hash table slots, measured on a 64-bit JVM and rounded up.
  private static final long ENTRY_OVERHEAD = 256;
  private static final long HEADER_OVERHEAD = 144;
  private static final long STRING_OVERHEAD = 56;

  private InMemoryEtagCache(int maxEntries, long maxBytes) {
    this.maxEntries = maxEntries;
    this.maxBytes = maxBytes;
  }

  /**
   * Creates an empty cache.
   *
   * @param maxEntries the maximum number of responses, at least 1
   * @param maxBytes the maximum total size in bytes of all responses with their keys, at least 1:
   *     bodies, header fields, URLs and an estimated overhead of each object. A response that is
   *     larger alone is not cached
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
    Objects.requireNonNull(entry, "entry");
    long added = size(key, entry);
    synchronized (entries) {
      remove(key);
      if (added > maxBytes) {
        return;
      }
      entries.put(key, entry);
      size += added;
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
      size -= removed == null ? 0 : size(key, removed);
    }
  }

  private static long size(Key key, Entry entry) {
    long bytes =
        ENTRY_OVERHEAD
            + size(key.account())
            + size(key.url())
            + size(key.accept())
            + size(key.range())
            + size(entry.etag())
            + entry.body().length;
    for (Map.Entry<String, List<String>> header : entry.headers().entrySet()) {
      bytes += HEADER_OVERHEAD + size(header.getKey());
      for (String value : header.getValue()) {
        bytes += size(value);
      }
    }
    return bytes;
  }

  /** As if each character took two bytes as soon as one does. */
  private static long size(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xff) {
        return STRING_OVERHEAD + 2L * text.length();
      }
    }
    return STRING_OVERHEAD + text.length();
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
