// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.transport.UploadSource.UploadSourceException;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.internal.concurrent.DetachedTasks;
import io.github.polycloud.internal.log.FailureLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.LongSupplier;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

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
  private final DetachedTasks tasks;
  private final FailureLog listenerFailures = new FailureLog("progress listener threw {}; ignored");

  /**
   * Creates an upload.
   *
   * @param tasks runs what may block on another thread
   */
  StreamingUpload(RequestBody body, ProgressListener progress, DetachedTasks tasks) {
    this.body = body;
    this.progress = progress;
    this.tasks = tasks;
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
    try (UploadSource in = UploadSource.open(body, call, tasks)) {
      while (sent < body.length()) {
        int length = in.read(chunk, (int) Math.min(CHUNK_SIZE, body.length() - sent));
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
      if (in.read(chunk, 1) >= 0) {
        throw new UploadSourceException(
            "the upload source is longer than its declared length", null);
      }
    }
  }

  private void notifyListener(long sent) {
    // The exception of a listener must not fail the upload.
    listenerFailures.run(() -> progress.onProgress(sent, body.length()));
  }
}
