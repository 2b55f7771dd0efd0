// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Header fields and a response callback for each call of an API client. A header field that the
 * method sets takes precedence.
 *
 * @param headers returns the header fields to send with a call of an operation
 * @param onResponse receives each successful response, on the thread of the call
 * @since 0.1.0
 */
public record ApiClientOptions(
    Function<Operation, Headers> headers, Consumer<HttpResponse> onResponse) {

  /** No additional header fields and no callback. */
  public static final ApiClientOptions NONE = new ApiClientOptions(Headers.of(), response -> {});

  /** Rejects null components. */
  public ApiClientOptions {
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(onResponse, "onResponse");
  }

  /** Creates options with the same header fields for each call. */
  public ApiClientOptions(Headers headers, Consumer<HttpResponse> onResponse) {
    this(always(headers), onResponse);
  }

  private static Function<Operation, Headers> always(Headers headers) {
    Objects.requireNonNull(headers, "headers");
    return operation -> headers;
  }
}
