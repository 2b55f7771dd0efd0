package io.github.polycloud.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last ten thousand requests to either cloud, oldest first. */
public final class RequestLog {

  private static final int CAPACITY = 10_000;

  private final Deque<LoggedRequest> entries = new ArrayDeque<>();

  RequestLog() {}

  /**
   * Everything there is.
   *
   * @return a copy, oldest first
   */
  public synchronized List<LoggedRequest> all() {
    return List.copyOf(entries);
  }

  /**
   * Some of it.
   *
   * @param method a method, or {@code *} for any
   * @param pathPattern the raw path without its query; {@code *} stands for any run of characters,
   *     slashes included
   * @return a copy, oldest first
   */
  public List<LoggedRequest> matching(String method, String pathPattern) {
    PathGlob glob = PathGlob.of(method, pathPattern);
    return all().stream().filter(entry -> glob.matches(entry.method(), entry.path())).toList();
  }

  /**
   * How many requests matched.
   *
   * @param method as in {@link #matching}
   * @param pathPattern as in {@link #matching}
   * @return their number
   */
  public int count(String method, String pathPattern) {
    return matching(method, pathPattern).size();
  }

  /** Forgets all requests. */
  public synchronized void clear() {
    entries.clear();
  }

  synchronized void add(LoggedRequest request) {
    if (entries.size() == CAPACITY) {
      entries.removeFirst();
    }
    entries.addLast(request);
  }
}
