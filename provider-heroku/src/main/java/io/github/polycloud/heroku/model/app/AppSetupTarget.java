package io.github.polycloud.heroku.model.app;

import org.jspecify.annotations.Nullable;

/**
 * The app that a set-up makes; null leaves the choice to Heroku.
 *
 * @param name a unique name
 * @param region name or id of the region
 * @param stack name or id of the stack
 * @param space name of the private space
 * @param organization name of the team it shall belong to
 * @param personal whether it belongs to you although you have a default team
 * @param locked whether other members of the team must be let in
 */
public record AppSetupTarget(
    @Nullable String name,
    @Nullable String region,
    @Nullable String stack,
    @Nullable String space,
    @Nullable String organization,
    @Nullable Boolean personal,
    @Nullable Boolean locked) {
  /** An app of which Heroku chooses all, until something is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts the app together. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String region;
    private @Nullable String stack;
    private @Nullable String space;
    private @Nullable String organization;
    private @Nullable Boolean personal;
    private @Nullable Boolean locked;

    private Builder() {}

    /** A unique name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Name or id of the region. */
    public Builder region(String region) {
      this.region = region;
      return this;
    }

    /** Name or id of the stack. */
    public Builder stack(String stack) {
      this.stack = stack;
      return this;
    }

    /** Name of the private space. */
    public Builder space(String space) {
      this.space = space;
      return this;
    }

    /** Name of the team it shall belong to. */
    public Builder organization(String organization) {
      this.organization = organization;
      return this;
    }

    /** Whether it belongs to you although you have a default team. */
    public Builder personal(boolean personal) {
      this.personal = personal;
      return this;
    }

    /** Whether other members of the team must be let in. */
    public Builder locked(boolean locked) {
      this.locked = locked;
      return this;
    }

    /** What was put together. */
    public AppSetupTarget build() {
      return new AppSetupTarget(name, region, stack, space, organization, personal, locked);
    }
  }
}
