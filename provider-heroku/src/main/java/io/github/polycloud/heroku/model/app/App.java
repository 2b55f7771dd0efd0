// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An app.
 *
 * @param id unique id, a UUID
 * @param name unique name, changeable
 * @param owner its owner
 * @param team its team; if a response has the former field only, that of {@code organization}
 * @param organization like {@code team}, under its former name
 * @param region its region
 * @param stack its stack
 * @param buildStack stack of the next build
 * @param generation its generation of the platform
 * @param space its private space; null for the Common Runtime
 * @param webUrl its public URL
 * @param gitUrl URL of its git repository
 * @param buildpackProvidedDescription description by its buildpack
 * @param maintenance whether maintenance mode is enabled
 * @param acm whether Automated Certificate Management is enabled
 * @param processTier tier of its dynos, for example {@code production}; null unless asked for, with
 *     {@code CallOptions.none().accept("3.process_tier")}
 * @param internalRouting whether it is reachable only from within its private space
 * @param repoSize size of its git repository in bytes
 * @param slugSize size of its slug in bytes
 * @param archivedAt time of archiving; null if not archived
 * @param releasedAt time of the last release
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record App(
    String id,
    String name,
    @Nullable UserReference owner,
    @Nullable Reference team,
    @Nullable Reference organization,
    @Nullable Reference region,
    @Nullable Reference stack,
    @Nullable Reference buildStack,
    @Nullable Reference generation,
    @Nullable Space space,
    @Nullable String webUrl,
    @Nullable String gitUrl,
    @Nullable String buildpackProvidedDescription,
    boolean maintenance,
    boolean acm,
    @Nullable String processTier,
    @Nullable Boolean internalRouting,
    @Nullable Long repoSize,
    @Nullable Long slugSize,
    @Nullable Instant archivedAt,
    @Nullable Instant releasedAt,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /** Takes the team from its former field if there is no other. */
  public App {
    team = team == null ? organization : team;
  }

  /**
   * The private space of an app.
   *
   * @param id unique id, a UUID
   * @param name its name
   * @param shield whether it is a Shield space
   */
  public record Space(String id, @Nullable String name, @Nullable Boolean shield) {}
}
