// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * An issued access token or refresh token.
 *
 * @param id unique id, a UUID
 * @param token the token itself, a secret
 * @param expiresIn seconds until it expires; null if it does not
 * @since 0.1.0
 */
public record IssuedToken(String id, @Sensitive String token, @Nullable Long expiresIn) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
