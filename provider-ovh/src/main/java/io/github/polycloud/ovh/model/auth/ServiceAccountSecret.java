// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;

/**
 * The credentials of a new service account. The service returns the secret only once; {@link
 * #toString} omits it.
 *
 * @param clientId its id
 * @param clientSecret its secret
 * @since 0.1.0
 */
public record ServiceAccountSecret(String clientId, @Sensitive String clientSecret) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
