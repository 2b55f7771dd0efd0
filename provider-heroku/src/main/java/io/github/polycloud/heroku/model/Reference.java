package io.github.polycloud.heroku.model;

import org.jspecify.annotations.Nullable;

/**
 * A reference to another resource.
 *
 * @param id unique id, a UUID
 * @param name its name
 * @since 0.1.0
 */
public record Reference(String id, @Nullable String name) {}
