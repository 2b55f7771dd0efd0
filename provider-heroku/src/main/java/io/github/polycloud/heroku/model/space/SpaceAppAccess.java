// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The permissions of a user in a private space.
 *
 * @param id unique id, a UUID
 * @param user the user
 * @param space the space
 * @param permissions their permissions
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record SpaceAppAccess(
    String id,
    UserReference user,
    @Nullable Reference space,
    @Nullable List<Permission> permissions,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
