package io.github.polycloud.heroku.model.oauth;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that a grant was exchanged for.
 *
 * @param id unique id, a UUID
 * @param accessToken what to call the API with
 * @param refreshToken what to get the next access token with
 * @param authorization the authorization they belong to
 * @param client the client they were given to
 * @param grant what they were given for
 * @param session the session they are used in
 * @param user in whose name they act
 * @param createdAt when they were made
 * @param updatedAt when they were last changed
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
