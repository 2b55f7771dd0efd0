package io.github.polycloud.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers that the service need not send again as long as they did not change: single resources,
 * kept by credential, URL, {@code Accept} and {@code Range}. Each one is still asked for, with
 * {@code If-None-Match}; only its body stays where it is. Lists are never kept, because services
 * have sent list ETags that did not follow the content of the list.
 *
 * <pre>{@code
 * Cloud cloud = Clouds.connection("heroku").revalidate(EtagCache.of(1000, 8L << 20)).connect();
 * }</pre>
 *
 * <p>One cache may serve several connections. What was not used for longest goes first.
 */
public final class EtagCache {
  private final int entries;
  private final long bytes;
  // Guarded by itself; nothing is read or written while it is held.
  private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /** What an answer belongs to; the account is an opaque text and no credential. */
  record Key(String account, String url, String accept, String range) {}

  record Kept(String etag, Answer answer) {}

  private EtagCache(int entries, long bytes) {
    this.entries = entries;
    this.bytes = bytes;
  }

  /**
   * An empty cache.
   *
   * @param entries the most answers to keep
   * @param bytes the most bytes of bodies to keep
   * @throws IllegalArgumentException when either is not positive
   */
  public static EtagCache of(int entries, long bytes) {
    if (entries < 1 || bytes < 1) {
      throw new IllegalArgumentException("a cache keeps at least one entry and one byte");
    }
    return new EtagCache(entries, bytes);
  }

  @Nullable Kept get(Key key) {
    synchronized (kept) {
      return kept.get(key);
    }
  }

  void put(Key key, Kept value) {
    synchronized (kept) {
      remove(key);
      if (value.answer().body().length > bytes) {
        return;
      }
      kept.put(key, value);
      size += value.answer().body().length;
      while (kept.size() > entries || size > bytes) {
        remove(kept.keySet().iterator().next());
      }
    }
  }

  void remove(Key key) {
    synchronized (kept) {
      Kept old = kept.remove(key);
      size -= old == null ? 0 : old.answer().body().length;
    }
  }

  /** How many answers are kept. */
  public int entries() {
    synchronized (kept) {
      return kept.size();
    }
  }

  /** How many answers are kept; no URL. */
  @Override
  public String toString() {
    return "EtagCache[" + entries() + " of " + entries + "]";
  }
}
