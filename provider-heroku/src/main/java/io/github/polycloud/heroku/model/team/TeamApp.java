// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An app of a team.
 *
 * @param id unique id, a UUID
 * @param name unique name, changeable
 * @param team its team; only the name. Also read from the former field {@code organization}
 * @param owner its owner
 * @param joined whether the calling account has joined it
 * @param locked whether other team members are prevented from joining
 * @param maintenance whether maintenance mode is enabled
 * @param internalRouting whether it is reachable only from within its private space
 * @param region its region
 * @param space its private space; null for the Common Runtime
 * @param stack its stack
 * @param buildStack stack of the next build
 * @param buildpackProvidedDescription description by its buildpack
 * @param webUrl its public URL
 * @param gitUrl URL of its git repository
 * @param repoSize size of its git repository in bytes
 * @param slugSize size of its slug in bytes
 * @param archivedAt time of archiving; null if not archived
 * @param releasedAt time of the last release
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record TeamApp(
    String id,
    String name,
    @JsonAlias("organization") @Nullable Reference team,
    @Nullable UserReference owner,
    boolean joined,
    boolean locked,
    boolean maintenance,
    @Nullable Boolean internalRouting,
    @Nullable Reference region,
    @Nullable Reference space,
    @Nullable Reference stack,
    @Nullable Reference buildStack,
    @Nullable String buildpackProvidedDescription,
    @Nullable String webUrl,
    @Nullable String gitUrl,
    @Nullable Long repoSize,
    @Nullable Long slugSize,
    @Nullable Instant archivedAt,
    @Nullable Instant releasedAt,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
