// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.oneoff;

import io.github.polycloud.heroku.common.terminal.ExitStatusParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalInt;

/** The output of a command without the trailing exit status marker. */
final class ExitStatusInputStream extends InputStream {
  private final InputStream terminal;
  private final ExitStatusParser marker;
  private final byte[] chunk = new byte[8192];
  private byte[] buffer = {};
  private int position;
  private boolean ended;
  // May be read by another thread than the one that reads the stream.
  private volatile OptionalInt exitStatus = OptionalInt.empty();

  ExitStatusInputStream(InputStream terminal, ExitStatusParser marker) {
    this.terminal = terminal;
    this.marker = marker;
  }

  OptionalInt exitStatus() {
    return exitStatus;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (length == 0) {
      return 0;
    }
    fill();
    if (position == buffer.length) {
      return -1;
    }
    int count = Math.min(length, buffer.length - position);
    System.arraycopy(buffer, position, bytes, offset, count);
    position += count;
    return count;
  }

  /** Blocks until output is available or the stream has ended. */
  private void fill() throws IOException {
    while (position == buffer.length && !ended) {
      int count = terminal.read(chunk);
      ended = count < 0;
      String text = ended ? marker.finish() : marker.read(chunk, 0, count);
      buffer = text.getBytes(StandardCharsets.UTF_8);
      position = 0;
    }
    if (ended) {
      exitStatus = marker.exitStatus();
    }
  }

  @Override
  public int available() {
    return buffer.length - position;
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
