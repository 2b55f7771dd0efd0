package io.github.polycloud.raw;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * A successful answer to a raw call. Reading its body as JSON of a type fails with a {@code
 * CloudException} of kind {@code UNEXPECTED_RESPONSE} when it is something else.
 */
public interface RawResponse {
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
   * The body as JSON of this type: a record, a {@code Map}, a {@code List}, a number, a text. A
   * body that is empty or {@code null} is none of these; {@link #asOptional(Class)} allows for it.
   */
  <T> T as(Class<T> type);

  /** The body as JSON of any type, generic ones included. */
  Object as(Type type);

  /** The body as a JSON array of elements of this type. */
  <T> List<T> asList(Class<T> element);

  /** The body as JSON of this type; empty when the body is empty or {@code null}. */
  <T> Optional<T> asOptional(Class<T> type);

  /** The same for any type, generic ones included. */
  Optional<Object> asOptional(Type type);
}
