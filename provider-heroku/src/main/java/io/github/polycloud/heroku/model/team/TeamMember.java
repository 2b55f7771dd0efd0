package io.github.polycloud.heroku.model.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a team.
 *
 * @param id unique id, a UUID
 * @param email mail address
 * @param user who
 * @param role what they are in it
 * @param federated whether an identity provider signs them in
 * @param identityProvider which one
 * @param twoFactorAuthentication whether they are asked for a second factor
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
