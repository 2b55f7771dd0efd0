package io.github.polycloud.heroku.model.oauth;

/**
 * A client to register.
 *
 * @param name name that users see
 * @param redirectUri where users are sent back to
 */
public record NewOAuthClient(String name, String redirectUri) {}
