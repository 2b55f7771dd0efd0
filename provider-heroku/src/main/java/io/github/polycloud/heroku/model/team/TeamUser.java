package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * A user, as teams name them.
 *
 * @param id unique id, a UUID
 * @param email mail address
 * @param name full name
 */
public record TeamUser(@Nullable String id, String email, @Nullable String name) {}
