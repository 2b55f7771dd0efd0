// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.stream;

import io.github.polycloud.raw.StreamingResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The body of a streamed response, read within a time limit. When it expires, the response is
 * closed, so that a blocked read ends too, and reads throw an {@code IOException}. Used by one
 * thread; {@link #close} and {@link #isExpired} may be called by any.
 *
 * @since 0.1.0
 */
public final class TimeLimitedStream extends InputStream {
  private final StreamingResponse response;
  private final InputStream body;
  private final CompletableFuture<Void> timer = new CompletableFuture<>();

  /**
   * Starts the time limit.
   *
   * @param response the response, which is closed when the limit expires
   * @param limit maximum time until the end of the body is read
   */
  public TimeLimitedStream(StreamingResponse response, Duration limit) {
    this.response = response;
    this.body = response.body();
    timer
        .orTimeout(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS)
        .whenComplete(
            (end, expiry) -> {
              if (expiry != null) {
                response.close();
              }
            });
  }

  /** Returns whether the limit expired before the end of the body was read. */
  public boolean isExpired() {
    return timer.isCompletedExceptionally();
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
      timer.complete(null);
    }
    // A closed response reads as its end.
    if (isExpired()) {
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
    timer.complete(null);
    response.close();
  }
}
