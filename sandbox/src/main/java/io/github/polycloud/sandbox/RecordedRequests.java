// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.PathGlob;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last requests to either cloud, oldest first: at most ten thousand, and fewer if they are
 * longer than 16 million characters together. Thread-safe.
 *
 * @since 0.1.0
 */
public final class RecordedRequests {

  private final Journal journal;

  RecordedRequests(Journal journal) {
    this.journal = journal;
  }

  /**
   * Returns all recorded requests.
   *
   * @return a copy, oldest first
   */
  public List<RecordedRequest> all() {
    return journal.all().stream().map(RecordedRequest::of).toList();
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
    return matching(method, pathPattern).map(RecordedRequest::of).toList();
  }

  /**
   * Counts the recorded requests that match.
   *
   * @param method as in {@link #find}
   * @param pathPattern as in {@link #find}
   * @return their number
   */
  public int count(String method, String pathPattern) {
    return (int) matching(method, pathPattern).count();
  }

  /** Removes all recorded requests. Those that are in progress will not be recorded either. */
  public void clear() {
    journal.clear();
  }

  private Stream<Journal.Entry> matching(String method, String pathPattern) {
    PathGlob glob = new PathGlob(method, pathPattern);
    return journal.all().stream()
        .filter(entry -> glob.matches(entry.exchange().method(), entry.exchange().path()));
  }
}
