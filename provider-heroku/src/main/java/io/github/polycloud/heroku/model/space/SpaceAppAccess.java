package io.github.polycloud.heroku.model.space;

import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one user may do in a space.
 *
 * @param id unique id, a UUID
 * @param user who
 * @param space the space
 * @param permissions what they may do
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record SpaceAppAccess(
    String id,
    UserReference user,
    @Nullable Reference space,
    @Nullable List<Permission> permissions,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
