// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cache of responses that are revalidated with {@code If-None-Match}: each resource is still
 * requested, but the service omits the body if it has not changed. Lists are never cached, because
 * services have sent list ETags that did not change with the content of the list.
 *
 * <pre>{@code
 * Cloud cloud =
 *     Clouds.builder("heroku").etagCache(InMemoryEtagCache.of(1000, 8L << 20)).connect();
 * }</pre>
 *
 * <p>A cache may be shared by several connections. Implementations must be thread-safe. A cache
 * that throws fails no call: each type of exception is logged once, and the cache counts as empty.
 *
 * @since 0.1.0
 */
public interface EtagCache {
  /** Returns the response cached under a key; null if there is none. */
  @Nullable Entry get(Key key);

  /** Caches a response, replacing any cached under the same key. */
  void put(Key key, Entry entry);

  /** Removes the response cached under a key, if any. */
  void remove(Key key);

  /**
   * The parts of a request that identify its response.
   *
   * @param account an opaque identifier of all that is sent on behalf of an account, from which no
   *     credentials can be recovered; the same account has another one in each process
   * @param url the URL
   * @param accept the {@code Accept} header of the request; empty if it had none
   * @param range the {@code Range} header of the request; empty if it had none
   */
  record Key(String account, @Sensitive String url, String accept, String range) {
    /** Rejects null components. */
    public Key {
      Objects.requireNonNull(account, "account");
      Objects.requireNonNull(url, "url");
      Objects.requireNonNull(accept, "accept");
      Objects.requireNonNull(range, "range");
    }

    /** Returns no URL, because its query may contain secrets. */
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }

  /**
   * A cached response.
   *
   * @param etag its ETag
   * @param headers its header fields by name
   * @param body its body, which must not be modified
   */
  record Entry(String etag, @Sensitive Map<String, List<String>> headers, @Sensitive byte[] body) {
    /** Rejects null components. */
    public Entry {
      Objects.requireNonNull(etag, "etag");
      Elements.requireNonNull("headers", headers);
      Objects.requireNonNull(body, "body");
    }

    /** Returns ETag and size only, because the body may contain secrets. */
    @Override
    public String toString() {
      return "Entry[" + etag + ", " + body.length + " bytes]";
    }
  }
}
