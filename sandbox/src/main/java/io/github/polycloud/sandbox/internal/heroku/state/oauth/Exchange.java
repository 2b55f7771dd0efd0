// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The result of a token exchange. */
public record Exchange(
    UUID id,
    Authorization authorization,
    Token accessToken,
    Token refreshToken,
    String type,
    String code,
    OAuthClient client,
    Instant createdAt)
    implements Serializable {

  public static final String BY_CODE = "authorization_code";

  public static final String BY_REFRESH_TOKEN = "refresh_token";

  /** Omits the secrets. */
  @Override
  public String toString() {
    return "Exchange[id=%s, type=%s]".formatted(id, type);
  }
}
