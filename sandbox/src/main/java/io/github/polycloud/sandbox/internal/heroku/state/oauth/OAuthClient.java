// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An OAuth client. */
public record OAuthClient(
    UUID id, String name, String redirectUri, String secret, Instant createdAt, Instant updatedAt)
    implements Serializable {

  OAuthClient as(String newName, String newRedirectUri, Instant now) {
    return new OAuthClient(id, newName, newRedirectUri, secret, createdAt, now);
  }

  OAuthClient withSecret(String newSecret, Instant now) {
    return new OAuthClient(id, name, redirectUri, newSecret, createdAt, now);
  }

  /** Omits the secret. */
  @Override
  public String toString() {
    return "OAuthClient[id=%s, name=%s]".formatted(id, name);
  }
}
