package io.github.polycloud.sandbox.internal.heroku.process.run;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes output to a log line by line; a missing last newline is added. */
final class LogOutput extends OutputStream {

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
