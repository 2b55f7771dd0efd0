package io.github.polycloud.http;

import org.jspecify.annotations.Nullable;

/**
 * A decoded body together with its response. A method of an API interface returns it when the
 * caller needs a header field of the response, for example {@code Next-Range}; it returns {@code
 * TypedResponse<Void>} for a response without a body, or with one that is not decoded.
 *
 * @param value the decoded body; null for {@code Void} only
 * @param response status, headers and bytes
 * @param <T> type of the body
 * @since 0.1.0
 */
public record TypedResponse<T extends @Nullable Object>(T value, HttpResponse response) {}
