// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * An input stream that another thread may close: a blocked reader then gets the end of the stream
 * immediately.
 */
public final class CancellableInputStream extends InputStream {
  private final InputStream in;
  private final Runnable abort;
  private final Function<Exception, IOException> failure;
  private final BooleanSupplier cut;
  private boolean ended;
  private volatile boolean closed;

  /** Wraps a stream whose end is never that of a connection which this side has closed. */
  public CancellableInputStream(
      InputStream in, Runnable abort, Function<Exception, IOException> failure) {
    this(in, abort, failure, () -> false);
  }

  /**
   * Wraps a stream.
   *
   * @param in the bytes
   * @param abort aborts a read in progress and releases the connection; called on each close
   * @param failure converts the exception of a read
   * @param cut whether this side has closed the connection, which a body without a length takes for
   *     its end
   */
  public CancellableInputStream(
      InputStream in,
      Runnable abort,
      Function<Exception, IOException> failure,
      BooleanSupplier cut) {
    this.in = in;
    this.abort = abort;
    this.failure = failure;
    this.cut = cut;
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
      int count = in.read(bytes, offset, length);
      if (count < 0 && !ended && !closed && cut.getAsBoolean()) {
        throw new EOFException("the connection was closed within the body");
      }
      ended |= count < 0;
      return count;
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
