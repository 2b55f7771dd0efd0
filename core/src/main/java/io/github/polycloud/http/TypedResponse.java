// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decoded body together with its response. A method of an API interface returns it when the
 * caller needs a header field of the response, for example {@code Next-Range}; it returns {@code
 * TypedResponse<Void>} for a response without a body, or with one that is not decoded.
 *
 * <p>It is also the result of a conditional request, whose caller sets {@code If-None-Match} or
 * {@code If-Modified-Since}: if the service responds with 304, {@link #notModified()} is true and
 * there is no value. A raw response behaves in the same way. For a method with another return type,
 * a 304 is an error of kind {@code UNEXPECTED_RESPONSE}, because there is nothing to return.
 *
 * <pre>{@code
 * interface Apps {
 *   @RequestLine("GET /apps/{app}")
 *   @Headers("If-None-Match: {etag}")
 *   TypedResponse<App> getIfModified(@Param("app") String app, @Param("etag") String etag);
 * }
 * }</pre>
 *
 * @param value the decoded body; null for {@code Void}, and if the resource was not modified
 * @param response status, headers and bytes
 * @param <T> type of the body
 * @since 0.1.0
 */
public record TypedResponse<T extends @Nullable Object>(@Nullable T value, HttpResponse response) {
  /** Rejects null components. */
  public TypedResponse {
    Objects.requireNonNull(response, "response");
  }

  /** Returns whether the service responded with 304 Not Modified to a conditional request. */
  public boolean notModified() {
    return response.status() == 304;
  }
}
