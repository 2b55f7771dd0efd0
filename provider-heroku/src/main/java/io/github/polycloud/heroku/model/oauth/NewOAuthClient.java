package io.github.polycloud.heroku.model.oauth;

/**
 * A request to register an OAuth client.
 *
 * @param name name shown to users
 * @param redirectUri redirect URI after the authorization
 * @since 0.1.0
 */
public record NewOAuthClient(String name, String redirectUri) {}
