// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.raw;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A response whose body is streamed, such as a live log or the output of a build. It holds a
 * connection until it is closed or read completely.
 *
 * <pre>{@code
 * try (StreamingResponse response = cloud.raw().stream(RawRequest.get("/export"))) {
 *   new BufferedReader(new InputStreamReader(response.body(), UTF_8)).lines().forEach(this::show);
 * }
 * }</pre>
 *
 * <p>Only {@link #close} may be called by several threads.
 *
 * @since 0.1.0
 */
public interface StreamingResponse extends AutoCloseable {
  /** Returns the HTTP status: 2xx, or 304 for a conditional request. */
  int status();

  /**
   * Returns whether the service responded with 304 Not Modified. Only a request with {@code
   * If-None-Match} or {@code If-Modified-Since} gets such a response; its body is empty.
   */
  default boolean notModified() {
    return status() == 304;
  }

  /** Returns the first value of a header field; names are case-insensitive. */
  Optional<String> header(String name);

  /** Returns all values of a header field; names are case-insensitive. */
  List<String> headers(String name);

  /**
   * Returns the body as it is received, not decompressed and without a size limit. A read throws an
   * {@code IOException} if the idle timeout expires or the connection breaks; its message contains
   * the host, but no other part of the URL.
   */
  InputStream body();

  /**
   * Closes the response. May be called by any thread; a read in progress then returns the end of
   * the stream. The connection is discarded unless the body was read completely, in which case it
   * is reused.
   */
  @Override
  void close();
}
