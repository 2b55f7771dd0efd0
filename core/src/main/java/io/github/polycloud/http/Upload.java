package io.github.polycloud.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.LongSupplier;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A body on its way out, piece by piece, exactly as long as announced.
 *
 * <p>The deadline of the call is not for the body: each piece that got away gives the time it took
 * back. One that is stuck does not, so a host that takes nothing any more is left when the deadline
 * comes.
 */
final class Upload {
  private static final Logger LOG = LoggerFactory.getLogger("polycloud");
  private static final int PIECE = 64 << 10;

  private final UploadBody body;
  private final UploadProgress progress;

  Upload(UploadBody body, UploadProgress progress) {
    this.body = body;
    this.progress = progress;
  }

  /**
   * What is to be sent could not be read, or is not what was announced: no fault of the network.
   */
  static final class SourceFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private SourceFailure(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** For one attempt. */
  HttpEntity entity(CallContext call, LongSupplier nanos) {
    // Neither type nor encoding: addresses of this kind are signed for a body without them.
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
        // Nothing is open between two attempts.
      }
    };
  }

  private void send(OutputStream out, CallContext call, LongSupplier nanos) throws IOException {
    byte[] piece = new byte[PIECE];
    long sent = 0;
    tell(sent);
    long began = nanos.getAsLong();
    try (InputStream in = opened()) {
      while (sent < body.length()) {
        int length = read(in, piece, (int) Math.min(PIECE, body.length() - sent));
        out.write(piece, 0, length);
        sent += length;
        tell(sent);
        long now = nanos.getAsLong();
        call.extendDeadline(now - began);
        began = now;
      }
      if (in.read() >= 0) {
        throw new SourceFailure("what is uploaded grew meanwhile", null);
      }
    }
  }

  private InputStream opened() throws SourceFailure {
    try {
      return body.open();
    } catch (IOException e) {
      throw new SourceFailure("what is to be uploaded cannot be read", e);
    }
  }

  private static int read(InputStream in, byte[] piece, int most) throws SourceFailure {
    int length;
    try {
      length = in.read(piece, 0, most);
    } catch (IOException e) {
      throw new SourceFailure("what is to be uploaded cannot be read to its end", e);
    }
    if (length < 0) {
      throw new SourceFailure("what is uploaded is shorter than announced", null);
    }
    return length;
  }

  private void tell(long sent) {
    try {
      progress.sent(sent, body.length());
    } catch (RuntimeException e) {
      // Who only watches must not break an upload.
      LOG.warn("a progress listener threw {}; the upload goes on", e.getClass().getName());
    }
  }
}
