package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.Nullable;

/**
 * An app to make in a team; null leaves the choice to Heroku.
 *
 * @param name its name
 * @param team name of the team; the default team when none is named
 * @param personal whether it belongs to the account even when there is a default team
 * @param locked whether other members are kept from joining it
 * @param region name of the region
 * @param space name of the private space
 * @param stack name of the stack
 * @param internalRouting whether it answers inside of its space only
 */
public record NewTeamApp(
    @Nullable String name,
    @Nullable String team,
    @Nullable Boolean personal,
    @Nullable Boolean locked,
    @Nullable String region,
    @Nullable String space,
    @Nullable String stack,
    @Nullable Boolean internalRouting) {
  /** Starts with nothing chosen. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gathers what is chosen. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String team;
    private @Nullable Boolean personal;
    private @Nullable Boolean locked;
    private @Nullable String region;
    private @Nullable String space;
    private @Nullable String stack;
    private @Nullable Boolean internalRouting;

    private Builder() {}

    /** Its name. */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /** Name of the team; the default team when none is named. */
    public Builder team(String value) {
      team = value;
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

    /** Name of the private space. */
    public Builder space(String value) {
      space = value;
      return this;
    }

    /** Name of the stack. */
    public Builder stack(String value) {
      stack = value;
      return this;
    }

    /** Whether it answers inside of its space only. */
    public Builder internalRouting(boolean value) {
      internalRouting = value;
      return this;
    }

    /** What was gathered. */
    public NewTeamApp build() {
      return new NewTeamApp(name, team, personal, locked, region, space, stack, internalRouting);
    }
  }
}
