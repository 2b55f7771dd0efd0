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
  /** Starts with nothing chosen. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gathers what is chosen. */
  public static final class Builder {
    private @Nullable String entityId;
    private @Nullable String ssoTargetUrl;
    private @Nullable String sloTargetUrl;
    private @Nullable String certificate;

    private Builder() {}

    /** What it calls itself, a URL. */
    public Builder entityId(String value) {
      entityId = value;
      return this;
    }

    /** Where it signs people in. */
    public Builder ssoTargetUrl(String value) {
      ssoTargetUrl = value;
      return this;
    }

    /** Where it signs people out. */
    public Builder sloTargetUrl(String value) {
      sloTargetUrl = value;
      return this;
    }

    /** Its public certificate as PEM. */
    public Builder certificate(String value) {
      certificate = value;
      return this;
    }

    /** What was gathered. */
    public IdentityProviderUpdate build() {
      return new IdentityProviderUpdate(entityId, ssoTargetUrl, sloTargetUrl, certificate);
    }
  }
}
