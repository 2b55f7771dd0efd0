package io.github.polycloud.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last ten thousand requests to either cloud, oldest first. Thread-safe.
 *
 * @since 0.1.0
 */
public final class RecordedRequests {

  private static final int CAPACITY = 10_000;

  private final Deque<RecordedRequest> entries = new ArrayDeque<>();

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
  }

  synchronized void add(RecordedRequest request) {
    if (entries.size() == CAPACITY) {
      entries.removeFirst();
    }
    entries.addLast(request);
  }
}
