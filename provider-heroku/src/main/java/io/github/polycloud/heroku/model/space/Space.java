// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A private space: an isolated network for apps of a team.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param state its state
 * @param shield whether it is a Shield space, for regulated data
 * @param team its team
 * @param organization the team by name; deprecated by Heroku in favor of {@code team}
 * @param region its region
 * @param generation its generation of the platform
 * @param cidr its address range
 * @param dataCidr address range of its data services
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
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
