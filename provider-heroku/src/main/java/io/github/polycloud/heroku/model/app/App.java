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
 * @param owner who it belongs to
 * @param team the team it belongs to
 * @param organization the same under its old name
 * @param region where it runs
 * @param stack what it runs on
 * @param buildStack what it will be built on next
 * @param generation the generation of the platform it runs on
 * @param space the private space it runs in
 * @param webUrl where it answers
 * @param gitUrl where its source is pushed to
 * @param buildpackProvidedDescription what its buildpack says it is
 * @param maintenance whether visitors see a maintenance page
 * @param acm whether its certificates are managed for it
 * @param internalRouting whether it answers inside of its space only
 * @param repoSize bytes of its git repository
 * @param slugSize bytes of its slug
 * @param archivedAt when it was archived
 * @param releasedAt when it was last released
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
    @Nullable Boolean internalRouting,
    @Nullable Long repoSize,
    @Nullable Long slugSize,
    @Nullable Instant archivedAt,
    @Nullable Instant releasedAt,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * The private space an app runs in.
   *
   * @param id unique id, a UUID
   * @param name its name
   * @param shield whether it is a shielded one
   */
  public record Space(String id, @Nullable String name, @Nullable Boolean shield) {}
}
