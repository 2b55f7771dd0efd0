// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * The team or enterprise account that owns an identity provider.
 *
 * @param id unique id, a UUID
 * @param name its name
 * @param type type of the owner
 * @since 0.1.0
 */
public record IdentityProviderOwner(
    String id, @Nullable String name, IdentityProviderOwnerType type) {}
