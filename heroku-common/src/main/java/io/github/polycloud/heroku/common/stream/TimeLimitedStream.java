// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.stream;

import io.github.polycloud.internal.concurrent.DaemonThreads;
import io.github.polycloud.raw.StreamingResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The body of a streamed response, read within a time limit. When it expires, the response is
 * closed, so that a blocked read ends too, and reads throw an {@code IOException}. Used by one
 * thread; {@link #close} and {@link #isExpired} may be called by any.
 *
 * @since 0.1.0
 */
public final class TimeLimitedStream extends InputStream {
  // Not the timer of the JDK, whose thread keeps the class loader of its first user.
  private static final ScheduledThreadPoolExecutor TIMER =
      DaemonThreads.timer("polycloud-stream-timer", Duration.ofSeconds(1));

  private final StreamingResponse response;
  private final InputStream body;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final ScheduledFuture<?> expiry;
  private volatile boolean expired;

  /**
   * Starts the time limit.
   *
   * @param response the response, which is closed when the limit expires
   * @param limit maximum time until the end of the body is read
   */
  public TimeLimitedStream(StreamingResponse response, Duration limit) {
    this.response = response;
    this.body = response.body();
    this.expiry =
        TIMER.schedule(this::expire, TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
  }

  private void expire() {
    if (ended.compareAndSet(false, true)) {
      expired = true;
      response.close();
    }
  }

  private void end() {
    if (ended.compareAndSet(false, true)) {
      expiry.cancel(false);
    }
  }

  /** Returns whether the limit expired before the end of the body was read. */
  public boolean isExpired() {
    return expired;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = body.read(bytes, offset, length);
    if (count < 0) {
      end();
    }
    // A closed response reads as its end.
    if (expired) {
      throw new IOException("the stream did not end within its time limit");
    }
    return count;
  }

  @Override
  public int available() throws IOException {
    return body.available();
  }

  /** Closes the response. */
  @Override
  public void close() {
    end();
    response.close();
  }
}
