// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a client. Null fields are unchanged.
 *
 * @param name name shown to users
 * @param redirectUri redirect URI after the authorization
 * @since 0.1.0
 */
public record OAuthClientUpdate(@Nullable String name, @Nullable String redirectUri) {
  /** Changes the name. */
  public static OAuthClientUpdate name(String name) {
    Objects.requireNonNull(name, "name");
    return new OAuthClientUpdate(name, null);
  }

  /** Changes the redirect URI. */
  public static OAuthClientUpdate redirectUri(String redirectUri) {
    Objects.requireNonNull(redirectUri, "redirectUri");
    return new OAuthClientUpdate(null, redirectUri);
  }
}
