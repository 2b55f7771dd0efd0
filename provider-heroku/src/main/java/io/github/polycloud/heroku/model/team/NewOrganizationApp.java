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
  /** Starts with nothing chosen. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gathers what is chosen. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String organization;
    private @Nullable Boolean personal;
    private @Nullable Boolean locked;
    private @Nullable String region;
    private @Nullable String stack;

    private Builder() {}

    /** Its name. */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /** Name of the team; the default team when none is named. */
    public Builder organization(String value) {
      organization = value;
      return this;
    }

    /** Whether it belongs to the account even when there is a default team. */
    public Builder personal(boolean value) {
      personal = value;
      return this;
    }

    /** Whether other members are kept from joining it. */
    public Builder locked(boolean value) {
      locked = value;
      return this;
    }

    /** Name of the region. */
    public Builder region(String value) {
      region = value;
      return this;
    }

    /** Name of the stack. */
    public Builder stack(String value) {
      stack = value;
      return this;
    }

    /** What was gathered. */
    public NewOrganizationApp build() {
      return new NewOrganizationApp(name, organization, personal, locked, region, stack);
    }
  }
}
