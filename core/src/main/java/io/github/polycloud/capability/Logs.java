package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import java.util.List;
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
}
