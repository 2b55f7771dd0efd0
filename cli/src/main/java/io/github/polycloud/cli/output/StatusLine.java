// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * The line of a terminal that shows progress, below all other output of the command: it is erased
 * before anything else is written, and drawn only where a line starts. Thread-safe.
 */
final class StatusLine implements ProgressBarConsumer {
  private static final Object SCREEN = new Object();
  private static final PrintStream ERR =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  private static int drawn;
  private static boolean lineStart = true;
  private static boolean held;

  StatusLine() {}

  /** Erases the line and draws none until {@link #release}, while the user is asked. */
  static void hold() {
    synchronized (SCREEN) {
      erase();
      held = true;
    }
  }

  /** Draws again. */
  static void release() {
    synchronized (SCREEN) {
      held = false;
    }
  }

  /** Writes output of the command in place of the status line. */
  static void write(OutputStream out, byte[] bytes, int offset, int length) throws IOException {
    synchronized (SCREEN) {
      erase();
      out.write(bytes, offset, length);
      lineStart = length == 0 ? lineStart : bytes[offset + length - 1] == '\n';
    }
  }

  @Override
  public int getMaxRenderedLength() {
    // In the last column the cursor may wrap.
    return Terminal.columns() - 1;
  }

  @Override
  public void accept(String rendered) {
    String line = DisplayWidth.cut(rendered.stripTrailing(), getMaxRenderedLength());
    synchronized (SCREEN) {
      if (!lineStart || held) {
        return;
      }
      int columns = DisplayWidth.of(line);
      ERR.print("\r" + line + " ".repeat(Math.max(0, drawn - columns)));
      ERR.flush();
      drawn = columns;
    }
  }

  @Override
  public void clear() {
    synchronized (SCREEN) {
      erase();
    }
  }

  @Override
  public void close() {
    clear();
  }

  private static void erase() {
    if (drawn > 0) {
      ERR.print("\r" + " ".repeat(drawn) + "\r");
      ERR.flush();
      drawn = 0;
    }
  }
}
