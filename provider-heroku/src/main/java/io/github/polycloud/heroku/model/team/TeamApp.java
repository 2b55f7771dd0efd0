package io.github.polycloud.heroku.model.team;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An app as its team sees it.
 *
 * @param id unique id, a UUID
 * @param name unique name, changeable
 * @param team the team it belongs to, by its name
 * @param owner who it belongs to
 * @param joined whether the account works on it
 * @param locked whether other members are kept from joining it
 * @param maintenance whether visitors see a maintenance page
 * @param internalRouting whether it answers inside of its space only
 * @param region where it runs
 * @param space the private space it runs in
 * @param stack what it runs on
 * @param buildStack what it will be built on next
 * @param buildpackProvidedDescription what its buildpack says it is
 * @param webUrl where it answers
 * @param gitUrl where its source is pushed to
 * @param repoSize bytes of its git repository
 * @param slugSize bytes of its slug
 * @param archivedAt when it was archived
 * @param releasedAt when it was last released
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record TeamApp(
    String id,
    String name,
    @Nullable Reference team,
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
