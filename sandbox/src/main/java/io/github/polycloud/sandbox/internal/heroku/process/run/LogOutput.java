// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.run;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Writes output to a log line by line; a missing last newline is added. As in the real service,
 * long lines are split.
 */
final class LogOutput extends OutputStream {

  private static final int LONGEST_LINE = 10_000;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Consumer<String> log;

  LogOutput(Consumer<String> log) {
    this.log = log;
  }

  @Override
  public void write(int b) {
    if (b == '\n') {
      log.accept(line.toString(StandardCharsets.UTF_8));
      line.reset();
    } else {
      if (line.size() == LONGEST_LINE) {
        write('\n');
      }
      line.write(b);
    }
  }

  @Override
  public void close() {
    if (line.size() > 0) {
      write('\n');
    }
  }
}
