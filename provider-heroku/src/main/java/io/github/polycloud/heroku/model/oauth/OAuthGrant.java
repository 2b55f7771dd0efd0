// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * The grant of a token request.
 *
 * @param type type of the grant
 * @param code the authorization code, a secret; null for a refresh
 * @since 0.1.0
 */
public record OAuthGrant(@Nullable OAuthGrantType type, @Sensitive @Nullable String code) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
