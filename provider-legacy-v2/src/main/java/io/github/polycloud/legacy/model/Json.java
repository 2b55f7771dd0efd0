package io.github.polycloud.legacy.model;

/**
 * What an operation answers as JSON, where the same type comes as XML too.
 *
 * @param value what was read
 * @param <T> type of what was read
 */
public record Json<T>(T value) {}
