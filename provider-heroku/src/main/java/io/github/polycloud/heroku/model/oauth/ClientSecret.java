package io.github.polycloud.heroku.model.oauth;

import org.jspecify.annotations.Nullable;

/**
 * The secret that authenticates an OAuth client.
 *
 * @param secret the secret
 * @since 0.1.0
 */
public record ClientSecret(@Nullable String secret) {
  @Override
  public String toString() {
    return "ClientSecret[]";
  }
}
