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
import java.util.Optional;

/**
 * The output of a service, read chunk by chunk until its end.
 *
 * <pre>{@code
 * String first = legacy.services().start("shop", "rake db:migrate");
 * String output = legacy.serviceOutput().read(first, Duration.ofMinutes(10));
 * }</pre>
 */
public final class ServiceOutputReader {
  private static final Operation CHUNK = Operation.of("GET", "/apps/{app}/services/{chunk}");
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final HttpEngine engine;

  ServiceOutputReader(HttpEngine engine) {
    this.engine = engine;
  }

  /**
   * Reads all output as text.
   *
   * @param firstChunk where it begins
   * @param limit how long to wait for its end
   * @return the output
   * @throws CloudException of kind {@code TIMEOUT} when the limit passes first, {@code
   *     UNEXPECTED_RESPONSE} when a chunk is not where the API is, {@code CONFLICT} and code {@code
   *     crashed} when the app crashed
   */
  public String read(String firstChunk, Duration limit) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    copy(firstChunk, limit, output);
    return output.toString(StandardCharsets.UTF_8);
  }

  /**
   * Copies output as it comes.
   *
   * @param firstChunk where it begins
   * @param limit how long to wait for its end
   * @param target where it goes; left open
   * @throws UncheckedIOException when the target cannot be written
   */
  public void copy(String firstChunk, Duration limit, OutputStream target) {
    long end = engine.timeSource().nanoTime().getAsLong() + limit.toNanos();
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

  /** An empty answer says that there is nothing yet, even when it names a next one. */
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
    HttpRequest request = engine.call(CHUNK, path, null, true);
    request.header("Accept", "text/plain");
    return request;
  }

  /** Credentials go along, so every chunk has to be where the API is. */
  private String path(String chunk) {
    URI base = engine.endpoint().uri();
    URI there;
    try {
      there = base.resolve(chunk);
    } catch (IllegalArgumentException e) {
      throw foreignOrigin();
    }
    String path = String.valueOf(there.getRawPath());
    if (!origin(base).equals(origin(there)) || !path.startsWith(base.getRawPath() + "/")) {
      throw foreignOrigin();
    }
    return path.substring(base.getRawPath().length())
        + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery());
  }

  private static String origin(URI uri) {
    int standard = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    int port = uri.getPort() < 0 ? standard : uri.getPort();
    return (uri.getScheme() + "://" + uri.getHost() + ":" + port).toLowerCase(Locale.ROOT);
  }

  private CloudException foreignOrigin() {
    return new CloudException(
        ErrorDetails.of(
                ErrorKind.UNEXPECTED_RESPONSE,
                "the output of the service is not where the API is, and credentials go no further")
            .withOperation(engine.provider(), CHUNK.toString()));
  }
}
