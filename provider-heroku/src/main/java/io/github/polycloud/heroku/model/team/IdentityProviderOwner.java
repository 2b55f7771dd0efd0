package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * Whose members an identity provider signs in.
 *
 * @param id unique id, a UUID
 * @param name its name
 * @param type what it is
 */
public record IdentityProviderOwner(
    String id, @Nullable String name, IdentityProviderOwnerType type) {}
