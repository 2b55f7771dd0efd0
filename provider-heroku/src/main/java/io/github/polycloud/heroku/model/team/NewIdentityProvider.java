package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * An identity provider to trust.
 *
 * @param entityId what it calls itself, a URL
 * @param ssoTargetUrl where it signs people in
 * @param certificate its public certificate as PEM
 * @param sloTargetUrl where it signs people out
 */
public record NewIdentityProvider(
    String entityId, String ssoTargetUrl, String certificate, @Nullable String sloTargetUrl) {
  /** One that signs in and never out. */
  public static NewIdentityProvider of(String entityId, String ssoTargetUrl, String certificate) {
    return new NewIdentityProvider(entityId, ssoTargetUrl, certificate, null);
  }
}
