package io.github.polycloud.heroku.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may work on an app.
 *
 * @param id unique id, a UUID
 * @param user who
 * @param role {@code owner}, {@code admin}, {@code collaborator}, {@code member}; an open set
 * @param permissions what they may do, on apps of teams
 * @param app the app it belongs to
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Collaborator(
    String id,
    Person user,
    @Nullable String role,
    @Nullable List<Permission> permissions,
    @Nullable Reference app,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
