// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * The secret that authenticates an OAuth client.
 *
 * @param secret the secret
 * @since 0.1.0
 */
public record ClientSecret(@Sensitive @Nullable String secret) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
