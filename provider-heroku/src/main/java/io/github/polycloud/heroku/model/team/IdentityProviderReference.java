package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * An identity provider, as it is named inside of a team or member.
 *
 * @param id unique id, a UUID
 * @param name its name
 * @param redacted whether more is known of it than is shown
 * @param owner whose members it signs in
 */
public record IdentityProviderReference(
    String id,
    @Nullable String name,
    @Nullable Boolean redacted,
    @Nullable IdentityProviderOwner owner) {}
