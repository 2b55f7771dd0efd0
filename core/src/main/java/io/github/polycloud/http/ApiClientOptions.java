package io.github.polycloud.http;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What goes along with each call of an API client: header fields of its own, and who sees the
 * answers. A header field that the call's own method sets wins.
 *
 * @param headers what is sent with a call of an operation
 * @param onResponse sees each answer that is no refusal, on the thread of the call
 */
public record ApiClientOptions(
    Function<Operation, Headers> headers, Consumer<HttpResponse> onResponse) {
  /** Nothing more than the methods say. */
  public static final ApiClientOptions NONE = new ApiClientOptions(Headers.of(), response -> {});

  /** The same header fields with each call. */
  public ApiClientOptions(Headers headers, Consumer<HttpResponse> answered) {
    this(operation -> headers, answered);
  }
}
