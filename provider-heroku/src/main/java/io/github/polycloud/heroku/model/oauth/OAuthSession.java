// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session: a sign-in of the account, with the authorizations that were granted in it.
 *
 * @param id unique id, a UUID
 * @param description description of the client that signed in
 * @param expiresIn seconds until it expires; null if it does not
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record OAuthSession(
    String id,
    @Nullable String description,
    @Nullable Long expiresIn,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
