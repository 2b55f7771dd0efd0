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
import java.util.concurrent.TimeUnit;

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

  private final HttpEngine engine;

  ServiceOutputReader(HttpEngine engine) {
    this.engine = engine;
  }

  /**
   * Reads the complete output as text.
   *
   * @param firstChunk URL of the first chunk, as returned by {@code services().start}
   * @param limit maximum time to wait for the end of the output
   * @return the output
   * @throws CloudException of kind {@code TIMEOUT} if the limit elapses first, {@code
   *     UNEXPECTED_RESPONSE} if the URL of a chunk is not on the API's host, {@code CONFLICT} with
   *     the code {@code crashed} if the app crashed
   */
  public String read(String firstChunk, Duration limit) {
    Objects.requireNonNull(firstChunk, "firstChunk");
    Objects.requireNonNull(limit, "limit");
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    copy(firstChunk, limit, output);
    return output.toString(StandardCharsets.UTF_8);
  }

  /**
   * Copies output to a stream as it arrives, flushing after each chunk.
   *
   * @param firstChunk URL of the first chunk, as returned by {@code services().start}
   * @param limit maximum time to wait for the end of the output
   * @param target the stream to write to; it is not closed
   * @throws UncheckedIOException if writing to the target fails
   */
  public void copy(String firstChunk, Duration limit, OutputStream target) {
    Objects.requireNonNull(firstChunk, "firstChunk");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(target, "target");
    long end = engine.timeSource().nanoTime().getAsLong() + TimeUnit.NANOSECONDS.convert(limit);
    Optional<String> next = Optional.of(firstChunk.strip());
    while (next.isPresent()) {
      HttpResponse chunk = chunk(path(next.get()), end);
      try {
        target.write(chunk.body());
        target.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      next = chunk.headers().first("Location");
    }
  }

  /** An empty response means that the chunk is not ready yet, even if it names a next chunk. */
  private HttpResponse chunk(String path, long end) {
    return Waiter.polling(() -> engine.send(call(path)))
        .describedAs("the output of the service")
        .until(response -> response.status() != 204 && response.body().length > 0)
        .pollInterval(PAUSE)
        .timeout(Duration.ofNanos(Math.max(0, end - engine.timeSource().nanoTime().getAsLong())))
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
    return CloudException.of(
        ErrorDetails.of(
                ErrorKind.UNEXPECTED_RESPONSE,
                "the service returned an output URL that is not on the API's host; it was not"
                    + " requested")
            .withOperation(engine.provider(), CHUNK.toString()));
  }
}
