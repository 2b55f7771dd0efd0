// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import java.util.Objects;

/**
 * A request to register an OAuth client.
 *
 * @param name name shown to users
 * @param redirectUri redirect URI after the authorization
 * @since 0.1.0
 */
public record NewOAuthClient(String name, String redirectUri) {
  /** Rejects null components. */
  public NewOAuthClient {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(redirectUri, "redirectUri");
  }
}
