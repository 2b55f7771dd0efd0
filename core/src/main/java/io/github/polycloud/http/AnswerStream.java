package io.github.polycloud.http;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A response whose body is streamed: a live log, the output of a build. It holds a connection until
 * it is closed or read to its end.
 *
 * <pre>{@code
 * try (AnswerStream response = cloud.raw().open(RawRequest.get("/export"))) {
 *   new BufferedReader(new InputStreamReader(response.body(), UTF_8)).lines().forEach(this::show);
 * }
 * }</pre>
 */
public interface AnswerStream extends AutoCloseable {
  /** Returns the HTTP status. */
  int status();

  /** Returns the first value of a header field; names are case-insensitive. */
  Optional<String> header(String name);

  /** Returns all values of a header field; names are case-insensitive. */
  List<String> headers(String name);

  /**
   * Returns the bytes of the body as they arrive, not decompressed and without a size limit. A read
   * fails with an {@code IOException} when the idle timeout expires or the connection breaks; its
   * message names the host and nothing else of the URL.
   */
  InputStream body();

  /**
   * Ends the stream; may be called by any thread, and a read in progress then finds the end of the
   * stream. The connection is dropped unless the body was read to its end, in which case it is
   * reused.
   */
  @Override
  void close();
}
