package io.github.polycloud.heroku.model.team;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A SAML service that signs in the members of a team or enterprise account.
 *
 * @param id unique id, a UUID
 * @param entityId what it calls itself, a URL
 * @param ssoTargetUrl where it signs people in
 * @param sloTargetUrl where it signs people out
 * @param certificate its public certificate as PEM
 * @param owner whose members it signs in
 * @param organization the team by its name; Heroku wants {@code owner} to be used
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record IdentityProvider(
    String id,
    @Nullable String entityId,
    @Nullable String ssoTargetUrl,
    @Nullable String sloTargetUrl,
    @Nullable String certificate,
    @Nullable IdentityProviderOwner owner,
    @Nullable Reference organization,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
