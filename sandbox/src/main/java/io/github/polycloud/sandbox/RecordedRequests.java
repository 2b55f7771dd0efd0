// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The last requests to either cloud, oldest first: at most ten thousand, and fewer if they are
 * longer than 16 million characters together. Thread-safe.
 *
 * @since 0.1.0
 */
public final class RecordedRequests {

  private static final int CAPACITY = 10_000;
  private static final long MAX_LENGTH = 16_000_000;

  private final Deque<RecordedRequest> entries = new ArrayDeque<>();
  private long length;

  RecordedRequests() {}

  /**
   * Returns all recorded requests.
   *
   * @return a copy, oldest first
   */
  public synchronized List<RecordedRequest> all() {
    return List.copyOf(entries);
  }

  /**
   * Returns the recorded requests that match.
   *
   * @param method a method, or {@code *} for any
   * @param pathPattern the raw path without its query; {@code *} stands for any run of characters,
   *     slashes included
   * @return a copy, oldest first
   */
  public List<RecordedRequest> find(String method, String pathPattern) {
    PathGlob glob = PathGlob.of(method, pathPattern);
    return all().stream().filter(entry -> glob.matches(entry.method(), entry.path())).toList();
  }

  /**
   * Counts the recorded requests that match.
   *
   * @param method as in {@link #find}
   * @param pathPattern as in {@link #find}
   * @return their number
   */
  public int count(String method, String pathPattern) {
    return find(method, pathPattern).size();
  }

  /** Removes all recorded requests. */
  public synchronized void clear() {
    entries.clear();
    length = 0;
  }

  synchronized void add(RecordedRequest request) {
    entries.addLast(request);
    length += length(request);
    while (entries.size() > CAPACITY || length > MAX_LENGTH) {
      length -= length(entries.removeFirst());
    }
  }

  private static long length(RecordedRequest request) {
    long headers = 0;
    for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
      headers += header.getKey().length();
      for (String value : header.getValue()) {
        headers += value.length();
      }
    }
    return request.rawTarget().length() + request.body().length() + headers;
  }
}
