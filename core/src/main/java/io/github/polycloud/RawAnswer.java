package io.github.polycloud;

import java.util.List;
import java.util.Optional;

/** A successful answer to a raw call. */
public interface RawAnswer {
  /** The HTTP status. */
  int status();

  /** The first value of a header field; names have no case. */
  Optional<String> header(String name);

  /** All values of a header field. */
  List<String> headers(String name);

  /** The body as it came, decompressed. */
  byte[] bytes();

  /** The body as UTF-8 text. */
  String text();

  /**
   * The body as JSON of this type: a record, a {@code Map}, a {@code List}, a number, a text. Empty
   * when the body is empty or {@code null}.
   */
  <T> Optional<T> as(Class<T> type);
}
