package io.github.polycloud.heroku.model.oauth;

import org.jspecify.annotations.Nullable;

/**
 * What a client shows who it is with.
 *
 * @param secret the secret
 */
public record ClientSecret(@Nullable String secret) {
  @Override
  public String toString() {
    return "ClientSecret[]";
  }
}
