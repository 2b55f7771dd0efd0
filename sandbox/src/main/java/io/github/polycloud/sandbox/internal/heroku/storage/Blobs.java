// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.storage;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The archives. When they exceed their share of memory, the oldest are deleted, as the real service
 * deletes old uploads. Thread-safe.
 */
final class Blobs implements Serializable {

  private static final int MOST = 10_000;
  private static final long LARGEST = 96L << 20;

  private final Map<String, Blob> byId = new LinkedHashMap<>();
  private long bytes;

  synchronized Blob reserve() {
    Blob blob = new Blob();
    byId.put(blob.id(), blob);
    if (byId.size() > MOST) {
      Blob oldest = byId.values().iterator().next();
      store(oldest, null);
      byId.remove(oldest.id());
    }
    return blob;
  }

  synchronized void put(Blob blob, byte[] archive) {
    store(blob, archive);
    for (Blob old : byId.values()) {
      if (bytes <= LARGEST) {
        return;
      }
      if (old != blob) {
        store(old, null);
      }
    }
  }

  synchronized @Nullable Blob find(String id) {
    return byId.get(id);
  }

  synchronized List<Blob> all() {
    return List.copyOf(byId.values());
  }

  private void store(Blob blob, byte @Nullable [] archive) {
    bytes += size(archive) - size(blob.content());
    blob.put(archive);
  }

  private static long size(byte @Nullable [] archive) {
    return archive == null ? 0 : archive.length;
  }
}
