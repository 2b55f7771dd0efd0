// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.internal.arguments.Durations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the output of a service chunk by chunk until its end. Instances are thread-safe.
 *
 * <pre>{@code
 * String first = legacy.services().start("shop", "rake db:migrate");
 * String output = legacy.serviceOutput().read(first, Duration.ofMinutes(10));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ServiceOutputReader {
  private static final Operation CHUNK = Operation.of("GET", "/apps/{app}/services/{chunk}");
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final int MAX_BYTES = 16 << 20;

  private final HttpEngine engine;

  ServiceOutputReader(HttpEngine engine) {
    this.engine = engine;
  }

  /**
   * Reads the complete output as text. Use {@link #copy} for an output of more than 16 MiB.
   *
   * @param firstChunk URL of the first chunk, as returned by {@code services().start}
   * @param limit maximum time to wait for the end of the output, at most 365 days
   * @return the output
   * @throws CloudException of kind {@code TIMEOUT} if the limit elapses first, {@code
   *     UNEXPECTED_RESPONSE} if the URL of a chunk is not on the API's host or the output is longer
   *     than 16 MiB, {@code CONFLICT} with the code {@code crashed} if the app crashed
   * @throws IllegalArgumentException if the limit is negative or more than 365 days
   */
  public String read(String firstChunk, Duration limit) {
    Objects.requireNonNull(firstChunk, "firstChunk");
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    copy(
        firstChunk,
        limit,
        chunk -> {
          if (output.size() + (long) chunk.length > MAX_BYTES) {
            throw unexpected(
                "the output of the service is longer than 16 MiB; copy it to a stream instead");
          }
          output.writeBytes(chunk);
        });
    return output.toString(StandardCharsets.UTF_8);
  }

  /**
   * Copies output to a stream as it arrives, flushing after each chunk.
   *
   * @param firstChunk URL of the first chunk, as returned by {@code services().start}
   * @param limit maximum time to wait for the end of the output, at most 365 days
   * @param target the stream to write to; it is not closed
   * @throws CloudException as {@link #read} does, except for the length of the output
   * @throws IllegalArgumentException if the limit is negative or more than 365 days
   * @throws UncheckedIOException if writing to the target fails
   */
  public void copy(String firstChunk, Duration limit, OutputStream target) {
    Objects.requireNonNull(firstChunk, "firstChunk");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(target, "target");
    copy(
        firstChunk,
        limit,
        chunk -> {
          try {
            target.write(chunk);
            target.flush();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void copy(String firstChunk, Duration limit, Consumer<byte[]> target) {
    Durations.requireInRange("limit", limit, Duration.ZERO);
    long start = engine.timeSource().nanoTime().getAsLong();
    Optional<String> next = Optional.of(firstChunk.strip());
    while (next.isPresent()) {
      HttpResponse chunk = chunk(path(next.get()), remaining(limit, start));
      target.accept(chunk.body());
      next = chunk.headers().first("Location");
      // A wait polls once whatever its timeout, so a chain of chunks would never end.
      if (next.isPresent() && remaining(limit, start).isNegative()) {
        throw CloudException.of(
            ErrorDetails.of(
                    ErrorKind.TIMEOUT,
                    "the output of the service did not end within " + limit.toSeconds() + " s")
                .withOperation(engine.provider(), CHUNK.toString()));
      }
    }
  }

  private Duration remaining(Duration limit, long start) {
    return limit.minusNanos(engine.timeSource().nanoTime().getAsLong() - start);
  }

  /** An empty response means that the chunk is not ready yet, even if it names a next chunk. */
  private HttpResponse chunk(String path, Duration timeout) {
    return Waiter.polling(() -> engine.send(call(path)))
        .describedAs("the output of the service")
        .until(response -> response.status() != 204 && response.body().length > 0)
        .pollInterval(PAUSE)
        .timeout(timeout.isNegative() ? Duration.ZERO : timeout)
        .timeSource(engine.timeSource())
        .await();
  }

  private HttpRequest call(String path) {
    HttpRequest request = engine.newRequest(CHUNK, path, null, true);
    request.header("Accept", "text/plain");
    return request;
  }

  /** Chunk requests carry credentials, so every chunk must be on the API's origin. */
  private String path(String chunk) {
    URI base = engine.endpoint().uri();
    URI resolved;
    try {
      resolved = base.resolve(chunk);
    } catch (IllegalArgumentException e) {
      throw foreignOrigin();
    }
    String path = String.valueOf(resolved.getRawPath());
    if (!origin(base).equals(origin(resolved)) || !path.startsWith(base.getRawPath() + "/")) {
      throw foreignOrigin();
    }
    return path.substring(base.getRawPath().length())
        + (resolved.getRawQuery() == null ? "" : "?" + resolved.getRawQuery());
  }

  private static String origin(URI uri) {
    int defaultPort = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    int port = uri.getPort() < 0 ? defaultPort : uri.getPort();
    return (uri.getScheme() + "://" + uri.getHost() + ":" + port).toLowerCase(Locale.ROOT);
  }

  private CloudException foreignOrigin() {
    return unexpected(
        "the service returned an output URL that is not on the API's host; it was not requested");
  }

  private CloudException unexpected(String problem) {
    return CloudException.of(
        ErrorDetails.of(ErrorKind.UNEXPECTED_RESPONSE, problem)
            .withOperation(engine.provider(), CHUNK.toString()));
  }
}
