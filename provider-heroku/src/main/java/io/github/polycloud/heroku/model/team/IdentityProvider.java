// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A SAML identity provider of a team or an enterprise account.
 *
 * @param id unique id, a UUID
 * @param entityId SAML entity id, a URL
 * @param ssoTargetUrl URL for single sign-on
 * @param sloTargetUrl URL for single logout
 * @param certificate public certificate, PEM
 * @param owner its owner
 * @param organization the team by name; deprecated by Heroku in favor of {@code owner}
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
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
