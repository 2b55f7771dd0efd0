package io.github.polycloud.heroku.oneoff;

import io.github.polycloud.heroku.common.terminal.ExitStatusParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalInt;

/** What a command prints, without the mark at its end that tells its exit status. */
final class MarkedOutput extends InputStream {
  private final InputStream terminal;
  private final ExitStatusParser marker;
  private final byte[] chunk = new byte[8192];
  private byte[] ready = {};
  private int next;
  private boolean ended;
  // Whoever asks for it may be another thread than the one that reads.
  private volatile OptionalInt exitStatus = OptionalInt.empty();

  MarkedOutput(InputStream terminal, ExitStatusParser marker) {
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
    await();
    if (next == ready.length) {
      return -1;
    }
    int given = Math.min(length, ready.length - next);
    System.arraycopy(ready, next, bytes, offset, given);
    next += given;
    return given;
  }

  /** Until there is something to give, or nothing more comes. */
  private void await() throws IOException {
    while (next == ready.length && !ended) {
      int count = terminal.read(chunk);
      ended = count < 0;
      String text = ended ? marker.finish() : marker.read(chunk, 0, count);
      ready = text.getBytes(StandardCharsets.UTF_8);
      next = 0;
    }
    if (ended) {
      exitStatus = marker.exitStatus();
    }
  }

  @Override
  public int available() {
    return ready.length - next;
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
