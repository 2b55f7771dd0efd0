package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * An app to make in a team, by the words of when teams were called organizations.
 *
 * @param name its name
 * @param organization name of the team; the default team when none is named
 * @param personal whether it belongs to the account even when there is a default team
 * @param locked whether other members are kept from joining it
 * @param region name of the region
 * @param stack name of the stack
 */
public record NewOrganizationApp(
    @Nullable String name,
    @Nullable String organization,
    @Nullable Boolean personal,
    @Nullable Boolean locked,
    @Nullable String region,
    @Nullable String stack) {
  /** An app of which Heroku chooses all, until something is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts an app together. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String organization;
    private @Nullable Boolean personal;
    private @Nullable Boolean locked;
    private @Nullable String region;
    private @Nullable String stack;

    private Builder() {}

    /** Its name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Name of the team; the default team when none is named. */
    public Builder organization(String organization) {
      this.organization = organization;
      return this;
    }

    /** Whether it belongs to the account even when there is a default team. */
    public Builder personal(boolean personal) {
      this.personal = personal;
      return this;
    }

    /** Whether other members are kept from joining it. */
    public Builder locked(boolean locked) {
      this.locked = locked;
      return this;
    }

    /** Name of the region. */
    public Builder region(String region) {
      this.region = region;
      return this;
    }

    /** Name of the stack. */
    public Builder stack(String stack) {
      this.stack = stack;
      return this;
    }

    /** What was put together. */
    public NewOrganizationApp build() {
      return new NewOrganizationApp(name, organization, personal, locked, region, stack);
    }
  }
}
