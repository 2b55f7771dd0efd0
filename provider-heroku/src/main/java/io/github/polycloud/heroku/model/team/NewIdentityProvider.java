// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to add an identity provider.
 *
 * @param entityId SAML entity id, a URL
 * @param ssoTargetUrl URL for single sign-on
 * @param certificate public certificate, PEM
 * @param sloTargetUrl URL for single logout
 * @since 0.1.0
 */
public record NewIdentityProvider(
    String entityId, String ssoTargetUrl, String certificate, @Nullable String sloTargetUrl) {
  /** Rejects null components. */
  public NewIdentityProvider {
    Objects.requireNonNull(entityId, "entityId");
    Objects.requireNonNull(ssoTargetUrl, "ssoTargetUrl");
    Objects.requireNonNull(certificate, "certificate");
  }

  /** Creates a request for a provider without single logout. */
  public static NewIdentityProvider of(String entityId, String ssoTargetUrl, String certificate) {
    Objects.requireNonNull(entityId, "entityId");
    Objects.requireNonNull(ssoTargetUrl, "ssoTargetUrl");
    Objects.requireNonNull(certificate, "certificate");
    return new NewIdentityProvider(entityId, ssoTargetUrl, certificate, null);
  }
}
