// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a team.
 *
 * @param id unique id, a UUID
 * @param email email address
 * @param user the user
 * @param role their role
 * @param federated whether they sign in through an identity provider
 * @param identityProvider its identity provider; null if there is none
 * @param twoFactorAuthentication whether they use two-factor authentication
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record TeamMember(
    @Nullable String id,
    String email,
    @Nullable TeamUser user,
    @Nullable TeamRole role,
    boolean federated,
    @Nullable IdentityProviderReference identityProvider,
    @Nullable Boolean twoFactorAuthentication,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
