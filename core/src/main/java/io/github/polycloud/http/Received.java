package io.github.polycloud.http;

/**
 * A decoded body together with the answer it came in. An API interface returns this where a header
 * of the answer matters, for example {@code Next-Range}.
 *
 * @param value the decoded body
 * @param answer status, headers and bytes
 * @param <T> type of the body
 */
public record Received<T>(T value, Answer answer) {}
