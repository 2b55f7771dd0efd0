package io.github.polycloud.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/**
 * Bytes that come when the other side has some. Another thread may close it: the reader then finds
 * the end of the stream at once, even in the middle of a read.
 */
public final class LiveStream extends InputStream {
  private final InputStream in;
  private final Runnable cut;
  private final Function<Exception, IOException> failure;
  private volatile boolean closed;

  /**
   * Wraps a stream.
   *
   * @param in the bytes
   * @param cut aborts a read in progress and releases the connection; called on each close
   * @param failure converts what a read throws
   */
  public LiveStream(InputStream in, Runnable cut, Function<Exception, IOException> failure) {
    this.in = in;
    this.cut = cut;
    this.failure = failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (closed) {
      return -1;
    }
    try {
      return in.read(bytes, offset, length);
    } catch (IOException | IllegalStateException e) {
      if (closed) {
        return -1;
      }
      throw failure.apply(e);
    }
  }

  @Override
  public int available() throws IOException {
    return closed ? 0 : in.available();
  }

  @Override
  public void close() {
    closed = true;
    // The stream below is not closed: it would read what is left, and that may have no end.
    cut.run();
  }
}
