// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.config.EtagCache;
import io.github.polycloud.http.Headers;
import io.github.polycloud.internal.log.FailureLog;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ETag cache of the application. If it fails, its failure is logged and the call continues as
 * if the cache were empty; an entry that cannot be used counts as missing.
 */
final class GuardedEtagCache implements EtagCache {
  private final EtagCache cache;
  private final FailureLog failures = new FailureLog("ETag cache threw {}; ignored");

  private GuardedEtagCache(EtagCache cache) {
    this.cache = cache;
  }

  static @Nullable EtagCache of(@Nullable EtagCache cache) {
    return cache == null ? null : new GuardedEtagCache(cache);
  }

  @Override
  public @Nullable Entry get(Key key) {
    try {
      Entry entry = cache.get(key);
      if (entry != null) {
        Headers.builder().set("If-None-Match", entry.etag());
        entry.headers().forEach((name, values) -> values.forEach(Objects::requireNonNull));
        Objects.requireNonNull(entry.body(), "body");
      }
      return entry;
    } catch (Exception | LinkageError | StackOverflowError e) {
      failures.report(e);
      return null;
    }
  }

  @Override
  public void put(Key key, Entry entry) {
    failures.run(() -> cache.put(key, entry));
  }

  @Override
  public void remove(Key key) {
    failures.run(() -> cache.remove(key));
  }
}
