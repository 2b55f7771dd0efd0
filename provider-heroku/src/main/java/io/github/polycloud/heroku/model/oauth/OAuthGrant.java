package io.github.polycloud.heroku.model.oauth;

import org.jspecify.annotations.Nullable;

/**
 * What tokens are asked for with.
 *
 * @param type which kind of grant it is
 * @param code the code that the browser brought, a secret; null when tokens are refreshed
 */
public record OAuthGrant(@Nullable OAuthGrantType type, @Nullable String code) {
  @Override
  public String toString() {
    return "OAuthGrant[" + type + "]";
  }
}
