// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The result of a token request.
 *
 * @param id unique id, a UUID
 * @param accessToken the access token
 * @param refreshToken the refresh token
 * @param authorization their authorization
 * @param client their client
 * @param grant their grant
 * @param session their session
 * @param user the user on whose behalf they act
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record OAuthToken(
    String id,
    @Nullable IssuedToken accessToken,
    @Nullable IssuedToken refreshToken,
    @Nullable Reference authorization,
    @Nullable ClientSecret client,
    @Nullable OAuthGrant grant,
    @Nullable Reference session,
    @Nullable Reference user,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
