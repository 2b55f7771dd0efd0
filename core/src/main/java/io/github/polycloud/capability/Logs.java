// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Log output of an app and of the platform that runs it.
 *
 * <pre>{@code
 * try (Stream<LogLine> lines = cloud.logs().tail("shop", LogQuery.latest(10))) {
 *   lines.forEach(line -> System.out.println(line.text()));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Logs {
  /**
   * Returns the latest lines, oldest first.
   *
   * @param app the name of the app
   * @param query the number of lines, and filters
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  List<LogLine> fetch(String app, LogQuery query);

  /**
   * Streams the latest lines and then new ones as they are written. The stream holds a connection;
   * close it to stop.
   *
   * @param app the name of the app
   * @param query the number of lines to start with, and filters
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist; terminal operations
   *     of the stream throw kind {@code NETWORK} if the connection breaks
   */
  Stream<LogLine> tail(String app, LogQuery query);

  /**
   * Passes the latest lines and then new ones to a listener, on the calling thread, until the
   * stream ends, the listener throws or the thread is interrupted.
   *
   * @param app the name of the app
   * @param query the number of lines to start with, and filters
   * @param listener receives each line
   * @throws CloudException as {@link #tail(String, LogQuery)} and its stream
   */
  default void tail(String app, LogQuery query, Consumer<? super LogLine> listener) {
    try (Stream<LogLine> lines = tail(app, query)) {
      lines.forEach(listener);
    }
  }
}
