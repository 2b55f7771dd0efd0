// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An app in the result of a filter.
 *
 * @param id unique id, a UUID
 * @param name unique name, changeable
 * @param owner its owner
 * @param team its team
 * @param region its region
 * @param stack its stack
 * @param buildStack stack of the next build
 * @param space its private space; null for the Common Runtime
 * @param webUrl its public URL
 * @param gitUrl URL of its git repository
 * @param buildpackProvidedDescription description by its buildpack
 * @param maintenance whether maintenance mode is enabled
 * @param joined whether the account is a collaborator
 * @param locked whether other team members are prevented from joining
 * @param internalRouting whether it is reachable only from within its private space
 * @param repoSize size of its git repository in bytes
 * @param slugSize size of its slug in bytes
 * @param archivedAt time of archiving; null if not archived
 * @param releasedAt time of the last release
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record FilteredApp(
    String id,
    String name,
    @Nullable UserReference owner,
    @Nullable Team team,
    @Nullable Reference region,
    @Nullable Reference stack,
    @Nullable Reference buildStack,
    @Nullable Reference space,
    @Nullable String webUrl,
    @Nullable String gitUrl,
    @Nullable String buildpackProvidedDescription,
    boolean maintenance,
    boolean joined,
    boolean locked,
    @Nullable Boolean internalRouting,
    @Nullable Long repoSize,
    @Nullable Long slugSize,
    @Nullable Instant archivedAt,
    @Nullable Instant releasedAt,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * A reference to a team by name.
   *
   * @param name its name
   */
  public record Team(String name) {}
}
