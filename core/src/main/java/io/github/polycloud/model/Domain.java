package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A hostname of an app.
 *
 * @param hostname the hostname, for example {@code www.example.com}
 * @param target DNS target that a record of the hostname should point to
 * @param status the provider's status
 * @since 0.1.0
 */
public record Domain(String hostname, @Nullable String target, @Nullable String status) {}
