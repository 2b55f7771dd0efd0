package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * What to change of an identity provider; null keeps what is there.
 *
 * @param entityId what it calls itself, a URL
 * @param ssoTargetUrl where it signs people in
 * @param sloTargetUrl where it signs people out
 * @param certificate its public certificate as PEM
 */
public record IdentityProviderUpdate(
    @Nullable String entityId,
    @Nullable String ssoTargetUrl,
    @Nullable String sloTargetUrl,
    @Nullable String certificate) {
  /** Nothing to change, until something is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts a change together. */
  public static final class Builder {
    private @Nullable String entityId;
    private @Nullable String ssoTargetUrl;
    private @Nullable String sloTargetUrl;
    private @Nullable String certificate;

    private Builder() {}

    /** What it calls itself, a URL. */
    public Builder entityId(String entityId) {
      this.entityId = entityId;
      return this;
    }

    /** Where it signs people in. */
    public Builder ssoTargetUrl(String ssoTargetUrl) {
      this.ssoTargetUrl = ssoTargetUrl;
      return this;
    }

    /** Where it signs people out. */
    public Builder sloTargetUrl(String sloTargetUrl) {
      this.sloTargetUrl = sloTargetUrl;
      return this;
    }

    /** Its public certificate as PEM. */
    public Builder certificate(String certificate) {
      this.certificate = certificate;
      return this;
    }

    /** What was put together. */
    public IdentityProviderUpdate build() {
      return new IdentityProviderUpdate(entityId, ssoTargetUrl, sloTargetUrl, certificate);
    }
  }
}
