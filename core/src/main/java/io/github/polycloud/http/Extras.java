package io.github.polycloud.http;

import java.util.function.Consumer;

/**
 * What goes along with each call of an API client: header fields of its own, and who sees the
 * answers. A header field that the call's own method sets wins.
 *
 * @param headers sent with each call
 * @param answered sees each answer that is no refusal, on the thread of the call
 */
public record Extras(Headers headers, Consumer<Answer> answered) {
  /** Nothing more than the methods say. */
  public static final Extras NONE = new Extras(Headers.of(), answer -> {});
}
