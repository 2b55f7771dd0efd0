package io.github.polycloud.heroku.model;

import org.jspecify.annotations.Nullable;

/**
 * A user, as they are named inside of another resource.
 *
 * @param id unique id, a UUID
 * @param email mail address
 */
public record UserReference(String id, @Nullable String email) {}
