// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.internal.log.FailureLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * Streams a body in chunks, exactly as long as declared.
 *
 * <p>The time of sending does not count towards the deadline of the call: each chunk that was
 * written extends the deadline by the time it took. A blocked write does not, so a host that
 * accepts no more data is abandoned at the deadline.
 */
final class StreamingUpload {
  private static final int CHUNK_SIZE = 64 << 10;

  private final RequestBody body;
  private final ProgressListener progress;
  private final FailureLog listenerFailures = new FailureLog("progress listener threw {}; ignored");

  StreamingUpload(RequestBody body, ProgressListener progress) {
    this.body = body;
    this.progress = progress;
  }

  /**
   * The source of the upload could not be read, or its length differs from the declared one: not a
   * network failure.
   */
  static final class UploadSourceException extends IOException {
    private static final long serialVersionUID = 1L;

    private UploadSourceException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** Returns the entity of one attempt. */
  HttpEntity entity(CallContext call, LongSupplier nanos) {
    // No Content-Type or Content-Encoding: presigned URLs are signed for a body without them.
    return new AbstractHttpEntity((String) null, null, false) {
      @Override
      public long getContentLength() {
        return body.length();
      }

      @Override
      public boolean isRepeatable() {
        return true;
      }

      @Override
      public boolean isStreaming() {
        return false;
      }

      @Override
      public InputStream getContent() throws IOException {
        return body.open();
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        send(out, call, nanos);
      }

      @Override
      public void close() {
        // Nothing is open between attempts.
      }
    };
  }

  private void send(OutputStream out, CallContext call, LongSupplier nanos) throws IOException {
    byte[] chunk = new byte[CHUNK_SIZE];
    long sent = 0;
    notifyListener(sent);
    long lastProgress = nanos.getAsLong();
    try (InputStream in = openSource()) {
      while (sent < body.length()) {
        int length = read(in, chunk, (int) Math.min(CHUNK_SIZE, body.length() - sent));
        if (length < 0) {
          throw new UploadSourceException(
              "the upload source is shorter than its declared length", null);
        }
        out.write(chunk, 0, length);
        sent += length;
        notifyListener(sent);
        long now = nanos.getAsLong();
        call.extendDeadline(now - lastProgress);
        lastProgress = now;
      }
      if (read(in, chunk, 1) >= 0) {
        throw new UploadSourceException(
            "the upload source is longer than its declared length", null);
      }
    }
  }

  private InputStream openSource() throws UploadSourceException {
    try {
      return Objects.requireNonNull(body.open(), "source");
    } catch (IOException | RuntimeException e) {
      throw new UploadSourceException("the upload source cannot be read", e);
    }
  }

  private static int read(InputStream in, byte[] chunk, int maxLength)
      throws UploadSourceException {
    int length;
    try {
      length = in.read(chunk, 0, maxLength);
    } catch (IOException | RuntimeException e) {
      throw new UploadSourceException("reading the upload source failed", e);
    }
    if (length > maxLength) {
      throw new UploadSourceException("the upload source returned more than requested", null);
    }
    return length;
  }

  private void notifyListener(long sent) {
    // The exception of a listener must not fail the upload.
    listenerFailures.run(() -> progress.onProgress(sent, body.length()));
  }
}
