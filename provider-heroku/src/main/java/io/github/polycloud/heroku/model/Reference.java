package io.github.polycloud.heroku.model;

import org.jspecify.annotations.Nullable;

/**
 * Another resource, as it is named inside of one.
 *
 * @param id unique id, a UUID
 * @param name its name
 */
public record Reference(String id, @Nullable String name) {}
