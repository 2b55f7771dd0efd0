package io.github.polycloud.heroku.login;

import io.github.polycloud.auth.Secret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user gave by signing in.
 *
 * @param accessToken what to call the API with: the credential {@code token}
 * @param refreshToken what to get the next one with: the credential {@code refresh_token}; null
 *     when the service gave none
 * @param expiresAt until when the access token is good; null for one that does not expire
 */
public record HerokuTokens(
    Secret accessToken, @Nullable Secret refreshToken, @Nullable Instant expiresAt) {}
