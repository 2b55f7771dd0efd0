// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import io.github.polycloud.error.UnexpectedResponseException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A result with the metadata of its response.
 *
 * @param value the result
 * @param metadata metadata of the response: status, request id, rate limit and ETag
 * @param <T> type of the result
 * @since 0.1.0
 */
public record Response<T>(T value, ResponseMetadata metadata) {
  private static final int NOT_MODIFIED = 304;

  /** Rejects null components. */
  public Response {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(metadata, "metadata");
  }

  /**
   * Makes a call, and returns its result only if the resource no longer has this ETag. The service
   * omits the body of an unmodified resource:
   *
   * <pre>{@code
   * Response<App> shop = heroku.withResponse(client -> client.apps().get("shop"));
   * String etag = shop.metadata().etag().orElseThrow();
   * Optional<Response<App>> changed =
   *     Response.ifModified(heroku, etag, client -> client.apps().get("shop"));
   * }</pre>
   *
   * @param heroku the client to make the call with
   * @param etag the ETag of an earlier response
   * @param call makes one call with the given client, for a single resource: the ETag of a list may
   *     not change with its content
   * @return the result; empty if the resource was not modified
   * @throws IllegalStateException if no call is made
   */
  public static <T> Optional<Response<T>> ifModified(
      Heroku heroku, String etag, Function<Heroku, T> call) {
    Objects.requireNonNull(heroku, "heroku");
    Objects.requireNonNull(etag, "etag");
    Objects.requireNonNull(call, "call");
    Heroku conditional = heroku.withOptions(CallOptions.none().header("If-None-Match", etag));
    try {
      return Optional.of(conditional.withResponse(call))
          .filter(response -> response.metadata().status() != NOT_MODIFIED);
    } catch (UnexpectedResponseException e) {
      if (e.status().orElse(0) == NOT_MODIFIED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** The metadata only, because the value may contain secrets. */
  @Override
  public String toString() {
    return "Response[" + metadata + "]";
  }
}
