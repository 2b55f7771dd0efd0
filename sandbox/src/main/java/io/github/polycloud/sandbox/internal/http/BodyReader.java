// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Reads the body of one request within the limits of the server. It holds no thread while it waits
 * for the client.
 */
final class BodyReader {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Request request;
  private final BufferedBody body;
  private final Outcome outcome;
  private final long limit;
  private final long startedAt = System.nanoTime();
  private final long longestNanos;

  /** What becomes of the body; exactly one method is called, once. */
  interface Outcome {
    void complete();

    /** The body is not acceptable, and its rest was not read. */
    void rejected(int status, String reason);

    /** The connection is unusable, or the request is not valid HTTP. */
    void failed(Throwable failure);
  }

  BodyReader(Request request, BufferedBody body, ServerLimits limits, Outcome outcome) {
    this.request = request;
    this.body = body;
    this.outcome = outcome;
    this.limit = limit(request, limits);
    this.longestNanos = limits.bodyTime().toNanos();
  }

  void read() {
    if (request.getLength() > limit) {
      tooLong();
      return;
    }
    resume();
  }

  private void resume() {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this::resume);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        outcome.failed(chunk.getFailure());
        return;
      }
      boolean last = chunk.isLast();
      boolean fits = body.length() + chunk.remaining() <= limit;
      boolean kept = fits && body.append(chunk.getByteBuffer());
      chunk.release();
      if (!fits) {
        tooLong();
        return;
      }
      if (!kept) {
        outcome.rejected(503, "Too many large request bodies are being received; retry later.");
        return;
      }
      if (last) {
        outcome.complete();
        return;
      }
      if (isLate()) {
        outcome.rejected(408, "The request body was not received in time.");
        return;
      }
    }
  }

  private void tooLong() {
    outcome.rejected(413, "The request body must not exceed " + limit + " bytes.");
  }

  private boolean isLate() {
    return System.nanoTime() - startedAt > longestNanos;
  }

  /**
   * Discards the rest of a rejected body, so that a client that is still sending can receive the
   * response. Ends with the body, at a failure, or when the time is up.
   */
  void discardRest(Consumer<Boolean> done) {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(() -> discardRest(done));
        return;
      }
      boolean failed = Content.Chunk.isFailure(chunk);
      boolean last = chunk.isLast();
      chunk.release();
      if (failed || last || isLate()) {
        done.accept(last && !failed);
        return;
      }
    }
  }

  private static long limit(Request request, ServerLimits limits) {
    String path = request.getHttpURI().getPath();
    if (ControlPath.contains(path)) {
      return ControlPath.MAX_BODY;
    }
    return isForm(request) ? limits.maxForm() : limits.maxBody();
  }

  private static boolean isForm(Request request) {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
  }
}
