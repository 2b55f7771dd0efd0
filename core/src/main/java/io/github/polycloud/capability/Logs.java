package io.github.polycloud.capability;

import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import java.util.List;
import java.util.stream.Stream;

/** What an app and the platform around it wrote. */
public interface Logs {
  /** The latest lines, oldest first. */
  List<LogLine> fetch(String app, LogQuery query);

  /** The latest lines and then each new one as it comes. Close the stream to end it. */
  Stream<LogLine> tail(String app, LogQuery query);
}
