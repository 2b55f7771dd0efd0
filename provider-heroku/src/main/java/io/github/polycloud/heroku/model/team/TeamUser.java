// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * A reference to a user within a team.
 *
 * @param id unique id, a UUID
 * @param email email address
 * @param name full name
 * @since 0.1.0
 */
public record TeamUser(@Nullable String id, String email, @Nullable String name) {}
