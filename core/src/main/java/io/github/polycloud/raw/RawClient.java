// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.raw;

import io.github.polycloud.error.CloudException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to any path of a provider's API, with the authentication, retries and limits of
 * all other calls. Use it for endpoints without a typed method.
 *
 * <pre>{@code
 * Map<?, ?> account = cloud.raw().get("/account").as(Map.class);
 * cloud.raw().put("/apps/{app}/collaborators/{email}", Map.of("silent", true), app, email);
 * }</pre>
 *
 * <p>A path without values is sent unchanged; one with values is a template, see {@link
 * RawRequest}. A request body is any value that can be written as JSON; null sends no body. Every
 * method throws a {@link CloudException} if the response has no status 2xx or none is received
 * (except for a 304 to a conditional request, see {@link RawResponse#notModified()}): of kind
 * {@code INVALID_REQUEST} for a malformed path, {@code NOT_FOUND} for an unknown one, and otherwise
 * of the {@linkplain io.github.polycloud.error.ErrorKind kind} that the status stands for.
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public interface RawClient {
  /**
   * Sends a request and reads the complete response.
   *
   * @throws CloudException if the response has no status 2xx or none is received
   */
  RawResponse send(RawRequest request);

  /**
   * Sends a request and returns its response as soon as the headers have been received. The body is
   * streamed and not limited in size. The caller must close the response.
   *
   * @throws CloudException if the response has no status 2xx or none is received
   */
  StreamingResponse stream(RawRequest request);

  /**
   * Sends a GET request.
   *
   * @param path a path, or a template
   * @param pathValues the values of the template, in order
   * @throws CloudException if the response has no status 2xx or none is received
   */
  default RawResponse get(String path, @Nullable Object... pathValues) {
    return send(RawRequest.get(path, pathValues));
  }

  /**
   * Sends a POST request, which is not retried once it may have reached the server.
   *
   * @param path a path, or a template
   * @param body a value that is written as JSON; null for no body
   * @param pathValues the values of the template, in order
   * @throws CloudException if the response has no status 2xx or none is received
   */
  default RawResponse post(String path, @Nullable Object body, @Nullable Object... pathValues) {
    return send(RawRequest.post(path, pathValues).body(body));
  }

  /**
   * Sends a PUT request.
   *
   * @param path a path, or a template
   * @param body a value that is written as JSON; null for no body
   * @param pathValues the values of the template, in order
   * @throws CloudException if the response has no status 2xx or none is received
   */
  default RawResponse put(String path, @Nullable Object body, @Nullable Object... pathValues) {
    return send(RawRequest.put(path, pathValues).body(body));
  }

  /**
   * Sends a PATCH request.
   *
   * @param path a path, or a template
   * @param body a value that is written as JSON; null for no body
   * @param pathValues the values of the template, in order
   * @throws CloudException if the response has no status 2xx or none is received
   */
  default RawResponse patch(String path, @Nullable Object body, @Nullable Object... pathValues) {
    return send(RawRequest.patch(path, pathValues).body(body));
  }

  /**
   * Sends a DELETE request.
   *
   * @param path a path, or a template
   * @param pathValues the values of the template, in order
   * @throws CloudException if the response has no status 2xx or none is received
   */
  default RawResponse delete(String path, @Nullable Object... pathValues) {
    return send(RawRequest.delete(path, pathValues));
  }
}
