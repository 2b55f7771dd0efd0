package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An app, as lists of chosen apps show it.
 *
 * @param id unique id, a UUID
 * @param name unique name, changeable
 * @param owner who it belongs to
 * @param team the team it belongs to
 * @param region where it runs
 * @param stack what it runs on
 * @param buildStack what it will be built on next
 * @param space the private space it runs in
 * @param webUrl where it answers
 * @param gitUrl where its source is pushed to
 * @param buildpackProvidedDescription what its buildpack says it is
 * @param maintenance whether visitors see a maintenance page
 * @param joined whether you are a collaborator of it
 * @param locked whether other members of the team must be let in
 * @param internalRouting whether it answers inside of its space only
 * @param repoSize bytes of its git repository
 * @param slugSize bytes of its slug
 * @param archivedAt when it was archived
 * @param releasedAt when it was last released
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
   * A team by its name.
   *
   * @param name the name
   */
  public record Team(String name) {}
}
