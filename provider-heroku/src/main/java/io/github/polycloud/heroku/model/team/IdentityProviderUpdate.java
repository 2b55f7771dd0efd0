// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an identity provider. Null fields are unchanged.
 *
 * @param entityId SAML entity id, a URL
 * @param ssoTargetUrl URL for single sign-on
 * @param sloTargetUrl URL for single logout
 * @param certificate public certificate, PEM
 * @since 0.1.0
 */
public record IdentityProviderUpdate(
    @Nullable String entityId,
    @Nullable String ssoTargetUrl,
    @Nullable String sloTargetUrl,
    @Nullable String certificate) {
  /** Creates a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link IdentityProviderUpdate}. */
  public static final class Builder {
    private @Nullable String entityId;
    private @Nullable String ssoTargetUrl;
    private @Nullable String sloTargetUrl;
    private @Nullable String certificate;

    private Builder() {}

    /** Sets the SAML entity id, a URL. */
    public Builder entityId(String entityId) {
      this.entityId = Objects.requireNonNull(entityId, "entityId");
      return this;
    }

    /** Sets the URL for single sign-on. */
    public Builder ssoTargetUrl(String ssoTargetUrl) {
      this.ssoTargetUrl = Objects.requireNonNull(ssoTargetUrl, "ssoTargetUrl");
      return this;
    }

    /** Sets the URL for single logout. */
    public Builder sloTargetUrl(String sloTargetUrl) {
      this.sloTargetUrl = Objects.requireNonNull(sloTargetUrl, "sloTargetUrl");
      return this;
    }

    /** Sets the public certificate, PEM. */
    public Builder certificate(String certificate) {
      this.certificate = Objects.requireNonNull(certificate, "certificate");
      return this;
    }

    /** Builds the {@link IdentityProviderUpdate}. */
    public IdentityProviderUpdate build() {
      return new IdentityProviderUpdate(entityId, ssoTargetUrl, sloTargetUrl, certificate);
    }
  }
}
