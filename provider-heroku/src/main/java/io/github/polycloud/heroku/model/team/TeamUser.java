package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * A reference to a user within a team.
 *
 * @param id unique id, a UUID
 * @param email email address
 * @param name full name
 */
public record TeamUser(@Nullable String id, String email, @Nullable String name) {}
