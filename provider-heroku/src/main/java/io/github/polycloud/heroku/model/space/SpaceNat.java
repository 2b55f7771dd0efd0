// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outbound IP addresses of a private space.
 *
 * @param state whether the addresses are stable
 * @param sources the IP addresses
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record SpaceNat(
    SpaceNatState state,
    @Nullable List<String> sources,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
