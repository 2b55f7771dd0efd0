// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/**
 * An input stream that another thread may close: a blocked reader then gets the end of the stream
 * immediately.
 */
public final class CancellableInputStream extends InputStream {
  private final InputStream in;
  private final Runnable abort;
  private final Function<Exception, IOException> failure;
  private volatile boolean closed;

  /**
   * Wraps a stream.
   *
   * @param in the bytes
   * @param abort aborts a read in progress and releases the connection; called on each close
   * @param failure converts the exception of a read
   */
  public CancellableInputStream(
      InputStream in, Runnable abort, Function<Exception, IOException> failure) {
    this.in = in;
    this.abort = abort;
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
    // The wrapped stream is not closed: it would read the rest, which may be endless.
    abort.run();
  }
}
