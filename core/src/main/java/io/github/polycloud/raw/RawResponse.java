// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.raw;

import io.github.polycloud.error.CloudException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * A successful response of a raw request. Immutable and thread-safe.
 *
 * <pre>{@code
 * RawResponse response = cloud.raw().get("/apps/{app}", app);
 * Map<?, ?> fields = response.as(Map.class);
 * String requestId = response.header("Request-Id").orElse("none");
 * }</pre>
 *
 * <p>Methods that decode the body as JSON throw a {@link CloudException} of kind {@code
 * UNEXPECTED_RESPONSE} if it does not match the type.
 *
 * @since 0.1.0
 */
public interface RawResponse {
  /** Returns the HTTP status: 2xx, or 304 for a conditional request. */
  int status();

  /**
   * Returns whether the service responded with 304 Not Modified. Only a request with {@code
   * If-None-Match} or {@code If-Modified-Since} gets such a response; it has no body.
   */
  default boolean notModified() {
    return status() == 304;
  }

  /** Returns the first value of a header field; names are case-insensitive. */
  Optional<String> header(String name);

  /** Returns all values of a header field; names are case-insensitive. */
  List<String> headers(String name);

  /** Returns the decompressed body. */
  byte[] bytes();

  /** Returns the body as UTF-8 text. */
  String text();

  /**
   * Decodes the body as JSON.
   *
   * @param type a record, {@code Map}, {@code List}, {@code String}, number type or the like
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if the body does not match the type,
   *     is empty or is {@code null}; use {@link #asOptional(Class)} to accept the latter two
   */
  <T> T as(Class<T> type);

  /** Like {@link #as(Class)}, but for any type, including generic ones. */
  Object as(Type type);

  /**
   * Decodes the body as a JSON array.
   *
   * @param element type of the elements
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if the body does not match the type
   */
  <T> List<T> asList(Class<T> element);

  /**
   * Decodes the body as JSON; empty if the body is empty or {@code null}.
   *
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if the body does not match the type
   */
  <T> Optional<T> asOptional(Class<T> type);

  /** Like {@link #asOptional(Class)}, but for any type, including generic ones. */
  Optional<Object> asOptional(Type type);
}
