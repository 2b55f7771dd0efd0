// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import io.github.polycloud.config.NetworkInterceptor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends exchanges and keeps a copy of them in memory. Thread-safe. */
final class Recorder implements NetworkInterceptor {
  // Longer streams are stored by size only.
  private static final int MAX_STREAM = 8 << 20;

  private final RecordingRules rules;
  private final List<Kept> exchanges = new ArrayList<>();
  private int inProgress;

  Recorder(RecordingRules rules) {
    this.rules = rules;
  }

  /** An exchange whose response may still be read. */
  private static final class Kept {
    private final RecordedExchange request;
    private int status;
    private Map<String, List<String>> headers = Map.of();
    private byte @Nullable [] body;
    private @Nullable Copy stream;

    Kept(RecordedExchange request) {
      this.request = request;
    }

    RecordedExchange exchange() {
      RecordedBody content =
          stream != null
              ? stream.content(headers)
              : RecordedBody.of(body == null ? new byte[0] : body, headers);
      return request.withResponse(status, headers, content);
    }
  }

  @Override
  public Response intercept(Exchange exchange) throws IOException {
    Kept kept = begin(exchange);
    boolean responded = false;
    try {
      Response response = exchange.send();
      InputStream body;
      Copy copy = null;
      byte[] bytes = null;
      if (exchange.isStreamed() && response.status() < 300) {
        copy = new Copy(response.body());
        body = copy;
      } else {
        bytes = response.body().readAllBytes();
        body = new ByteArrayInputStream(bytes);
      }
      synchronized (exchanges) {
        kept.status = response.status();
        kept.headers = response.headers();
        kept.body = bytes;
        kept.stream = copy;
      }
      responded = true;
      return new Response(response.status(), response.headers(), body);
    } finally {
      end(kept, responded);
    }
  }

  private Kept begin(Exchange exchange) throws IOException {
    synchronized (exchanges) {
      Kept kept = new Kept(RecordedExchange.request(exchange, inProgress > 0));
      exchanges.add(kept);
      inProgress++;
      return kept;
    }
  }

  private void end(Kept kept, boolean responded) {
    synchronized (exchanges) {
      inProgress--;
      if (!responded) {
        exchanges.remove(kept);
      }
    }
  }

  /** Returns the exchanges that have a response, without what must not be stored. */
  List<RecordedExchange> filtered() {
    synchronized (exchanges) {
      List<RecordedExchange> complete =
          exchanges.stream().filter(kept -> kept.status > 0).map(Kept::exchange).toList();
      TrafficFilter filter = new TrafficFilter(rules);
      complete.forEach(filter::learn);
      return complete.stream().map(filter::filter).toList();
    }
  }

  /** Copies what is read of a stream. */
  private static final class Copy extends FilterInputStream {
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private long size;

    Copy(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      if (count > 0) {
        keep(bytes, offset, count);
      }
      return count;
    }

    private synchronized void keep(byte[] bytes, int offset, int count) {
      size += count;
      if (size <= MAX_STREAM) {
        read.write(bytes, offset, count);
      }
    }

    synchronized RecordedBody content(Map<String, List<String>> headers) {
      return size <= MAX_STREAM
          ? RecordedBody.of(read.toByteArray(), headers)
          : RecordedBody.binary(size);
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
