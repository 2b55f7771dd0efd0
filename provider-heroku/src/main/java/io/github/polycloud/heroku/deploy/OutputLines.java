// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.common.stream.TimeLimitedStream;
import io.github.polycloud.http.Operation;
import io.github.polycloud.raw.StreamingResponse;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The output of a build or a release phase, streamed line by line. A lost connection is reopened,
 * and reading resumes at the next byte. Used by one thread; may be closed from any thread, which
 * ends the iteration.
 *
 * <pre>{@code
 * try (OutputLines lines = heroku.sourceDeployer().output(build)) {
 *   lines.forEachRemaining(System.out::println);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OutputLines implements Iterator<String>, AutoCloseable {
  /** Names the requests for output in errors and listeners; their own path is a secret. */
  static final Operation OPERATION = Operation.of("GET", "{output stream}");

  private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(5);
  private static final Duration RETRY_DELAY = Duration.ofSeconds(1);
  private static final int MAX_ATTEMPTS = 30;
  private static final int MAX_LINE_BYTES = 64 << 10;
  private static final int RANGE_NOT_SATISFIABLE = 416;

  private final HttpEngine engine;
  private final URI address;
  private final Deadline deadline;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private @Nullable InputStream bytes;
  private @Nullable String nextLine;
  private long received;
  private int failedAttempts;
  private boolean ended;
  private volatile @Nullable TimeLimitedStream stream;
  private volatile boolean closed;

  OutputLines(HttpEngine engine, URI address, Deadline deadline) {
    this.engine = engine;
    this.address = address;
    this.deadline = deadline;
  }

  /**
   * Waits for the next line.
   *
   * @throws CloudException if the output is not available within 30 seconds, cannot be resumed, or
   *     the thread is interrupted
   */
  @Override
  public boolean hasNext() {
    while (nextLine == null && !ended && !closed && !deadline.passed()) {
      if (Thread.currentThread().isInterrupted()) {
        throw interrupted();
      }
      try {
        InputStream in = bytes;
        if (in == null) {
          open();
        } else {
          nextLine = read(in);
        }
      } catch (IOException e) {
        if (isExpired()) {
          ended = true;
          break;
        }
        retryAfter(
            CloudException.of(
                ErrorDetails.of(ErrorKind.UNAVAILABLE, "the connection to the output was lost")
                    .withOperation(engine.provider(), OPERATION.toString())
                    .withRetryable(true)
                    .withCause(e)));
      }
    }
    return nextLine != null;
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the output is complete");
    }
    String next = String.valueOf(nextLine);
    nextLine = null;
    return next;
  }

  private void open() throws IOException {
    Map<String, String> range =
        received == 0 ? Map.of() : Map.of("Range", "bytes=" + received + "-");
    try {
      StreamingResponse response =
          engine.openPresignedUrl(OPERATION, address, deadline.atMost(IDLE_TIMEOUT), range);
      TimeLimitedStream body =
          new TimeLimitedStream(response, deadline.atMost(deadline.remaining()));
      stream = body;
      if (closed) {
        body.close();
      }
      bytes = new BufferedInputStream(body);
      if (received > 0 && response.status() != 206) {
        bytes.skipNBytes(received);
      }
    } catch (CloudException e) {
      boolean complete = received > 0 && e.status().orElse(0) == RANGE_NOT_SATISFIABLE;
      if (complete) {
        finish();
      } else if (e.kind() == ErrorKind.NOT_FOUND || e.retryable()) {
        retryAfter(e);
      } else {
        throw e;
      }
    }
  }

  /** Reads a line; null at the end of the output. */
  private @Nullable String read(InputStream in) throws IOException {
    for (int next = in.read(); next >= 0; next = in.read()) {
      received++;
      failedAttempts = 0;
      if (next == '\n') {
        return takeLine();
      }
      if (line.size() < MAX_LINE_BYTES) {
        line.write(next);
      }
    }
    finish();
    return nextLine;
  }

  private void finish() {
    ended = true;
    nextLine = line.size() == 0 || closed ? null : takeLine();
  }

  private String takeLine() {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private void retryAfter(CloudException error) {
    closeStream();
    bytes = null;
    failedAttempts++;
    if (failedAttempts >= MAX_ATTEMPTS) {
      throw error;
    }
    try {
      engine.timeSource().sleeper().sleep(RETRY_DELAY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted();
    }
  }

  private static CloudException interrupted() {
    return CloudException.of(ErrorKind.CANCELLED, "the calling thread was interrupted");
  }

  private boolean isExpired() {
    TimeLimitedStream open = stream;
    return open != null && open.isExpired();
  }

  private void closeStream() {
    TimeLimitedStream open = stream;
    if (open != null) {
      open.close();
    }
  }

  @Override
  public void close() {
    closed = true;
    closeStream();
  }

  @Override
  public String toString() {
    return "OutputLines[" + address.getHost() + "]";
  }
}
