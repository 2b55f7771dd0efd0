package io.github.polycloud.heroku.model.space;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A private space: a network of its own, in which apps of one team run.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param state whether it can be used
 * @param shield whether it is fit for data that the law protects
 * @param team the team it belongs to
 * @param organization the same by its name; Heroku wants {@code team} to be used
 * @param region where it is
 * @param generation the generation of the platform it runs on
 * @param cidr its addresses
 * @param dataCidr the addresses of its data services
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Space(
    String id,
    String name,
    SpaceState state,
    boolean shield,
    @Nullable Reference team,
    @Nullable Reference organization,
    @Nullable Reference region,
    @Nullable Reference generation,
    @Nullable String cidr,
    @Nullable String dataCidr,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
