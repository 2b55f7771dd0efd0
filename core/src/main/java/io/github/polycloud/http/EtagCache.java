package io.github.polycloud.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cache of responses that are revalidated with {@code If-None-Match}: each resource is still
 * requested, but the service does not send the body again while it has not changed. Lists are never
 * cached, because services have sent list ETags that did not follow the content of the list.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.connection("heroku").revalidate(InMemoryEtagCache.of(1000, 8L << 20)).connect();
 * }</pre>
 *
 * <p>One cache may serve several connections. Implementations must be safe for use by several
 * threads.
 */
public interface EtagCache {
  /** Returns the response cached under a key; null if there is none. */
  @Nullable Entry get(Key key);

  /** Caches a response, in place of one that was cached under this key. */
  void put(Key key, Entry entry);

  /** Removes the response cached under a key, if there is one. */
  void remove(Key key);

  /**
   * What a response depends on.
   *
   * @param account an opaque text, the same for the same credential, and no credential itself
   * @param url the URL
   * @param accept the {@code Accept} header of the request; empty if it had none
   * @param range the {@code Range} header of the request; empty if it had none
   */
  record Key(String account, String url, String accept, String range) {}

  /**
   * A cached response.
   *
   * @param etag its ETag
   * @param headers its header fields by name
   * @param body its body, which must not be modified
   */
  record Entry(String etag, Map<String, List<String>> headers, byte[] body) {
    /** ETag and size: the body may hold secrets. */
    @Override
    public String toString() {
      return "Entry[" + etag + ", " + body.length + " bytes]";
    }
  }
}
