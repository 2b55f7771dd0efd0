// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * A reference to an identity provider.
 *
 * @param id unique id, a UUID
 * @param name its name
 * @param redacted whether details are withheld
 * @param owner its owner
 * @since 0.1.0
 */
public record IdentityProviderReference(
    String id,
    @Nullable String name,
    @Nullable Boolean redacted,
    @Nullable IdentityProviderOwner owner) {}
