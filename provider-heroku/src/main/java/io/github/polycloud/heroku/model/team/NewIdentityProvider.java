package io.github.polycloud.heroku.model.team;

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
  /** Creates a request for a provider without single logout. */
  public static NewIdentityProvider of(String entityId, String ssoTargetUrl, String certificate) {
    return new NewIdentityProvider(entityId, ssoTargetUrl, certificate, null);
  }
}
