package io.github.polycloud.heroku.deploy;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
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
 * What a build or a release phase prints, line by line as it comes. A connection that breaks is
 * made again, and reading goes on at the byte where it broke off. It may be closed from any thread,
 * which ends the lines.
 *
 * <pre>{@code
 * try (OutputLines lines = heroku.deploys().output(build)) {
 *   lines.forEachRemaining(System.out::println);
 * }
 * }</pre>
 */
public final class OutputLines implements Iterator<String>, AutoCloseable {
  /** How calls for output are named, whose own path is a secret. */
  static final Operation OPERATION = Operation.of("GET", "{output stream}");

  private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int MOST_TRIES = 30;
  private static final int LONGEST = 64 << 10;
  private static final int RANGE_BEHIND_THE_END = 416;

  private final HttpEngine engine;
  private final URI address;
  private final Deadline deadline;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private @Nullable InputStream bytes;
  private @Nullable String ahead;
  private long received;
  private int failedAttempts;
  private boolean ended;
  private volatile @Nullable StreamingResponse stream;
  private volatile boolean closed;

  OutputLines(HttpEngine engine, URI address, Deadline deadline) {
    this.engine = engine;
    this.address = address;
    this.deadline = deadline;
  }

  /**
   * Waits for a line.
   *
   * @throws CloudException when the output is still not there after half a minute, cannot be read
   *     on, or the thread was interrupted
   */
  @Override
  public boolean hasNext() {
    while (ahead == null && !ended && !closed && !deadline.passed()) {
      if (Thread.currentThread().isInterrupted()) {
        throw interrupted();
      }
      try {
        InputStream in = bytes;
        if (in == null) {
          open();
        } else {
          ahead = read(in);
        }
      } catch (IOException e) {
        tryAgain(
            new CloudException(
                ErrorDetails.of(ErrorKind.UNAVAILABLE, "the output broke off")
                    .withOperation(engine.provider(), OPERATION.toString())
                    .withRetryable(true)
                    .withCause(e)));
      }
    }
    return ahead != null;
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the output has ended");
    }
    String next = String.valueOf(ahead);
    ahead = null;
    return next;
  }

  private void open() throws IOException {
    Map<String, String> range =
        received == 0 ? Map.of() : Map.of("Range", "bytes=" + received + "-");
    try {
      StreamingResponse response =
          engine.openPresignedUrl(OPERATION, address, deadline.atMost(IDLE_TIMEOUT), range);
      stream = response;
      if (closed) {
        response.close();
      }
      bytes = new BufferedInputStream(response.body());
      if (received > 0 && response.status() != 206) {
        bytes.skipNBytes(received);
      }
    } catch (CloudException e) {
      boolean allWasRead = received > 0 && e.status().orElse(0) == RANGE_BEHIND_THE_END;
      if (allWasRead) {
        finish();
      } else if (e.kind() == ErrorKind.NOT_FOUND || e.retryable()) {
        tryAgain(e);
      } else {
        throw e;
      }
    }
  }

  /** Reads to the end of a line; null when the output ends before one began. */
  private @Nullable String read(InputStream in) throws IOException {
    for (int next = in.read(); next >= 0; next = in.read()) {
      received++;
      failedAttempts = 0;
      if (next == '\n') {
        return takeLine();
      }
      if (line.size() < LONGEST) {
        line.write(next);
      }
    }
    finish();
    return ahead;
  }

  private void finish() {
    ended = true;
    ahead = line.size() == 0 || closed ? null : takeLine();
  }

  private String takeLine() {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private void tryAgain(CloudException error) {
    drop();
    failedAttempts++;
    if (failedAttempts >= MOST_TRIES) {
      throw error;
    }
    try {
      engine.timeSource().sleeper().sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted();
    }
  }

  private static CloudException interrupted() {
    return new CloudException(ErrorKind.CANCELLED, "the calling thread was interrupted");
  }

  private void drop() {
    StreamingResponse open = stream;
    if (open != null) {
      open.close();
    }
    bytes = null;
  }

  @Override
  public void close() {
    closed = true;
    StreamingResponse open = stream;
    if (open != null) {
      open.close();
    }
  }

  @Override
  public String toString() {
    return "OutputLines[" + address.getHost() + "]";
  }
}
