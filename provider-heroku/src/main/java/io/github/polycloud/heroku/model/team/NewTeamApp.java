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
  /** An app of which Heroku chooses all, until something is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts an app together. */
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
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Name of the team; the default team when none is named. */
    public Builder team(String team) {
      this.team = team;
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

    /** Name of the private space. */
    public Builder space(String space) {
      this.space = space;
      return this;
    }

    /** Name of the stack. */
    public Builder stack(String stack) {
      this.stack = stack;
      return this;
    }

    /** Whether it answers inside of its space only. */
    public Builder internalRouting(boolean internalRouting) {
      this.internalRouting = internalRouting;
      return this;
    }

    /** What was put together. */
    public NewTeamApp build() {
      return new NewTeamApp(name, team, personal, locked, region, space, stack, internalRouting);
    }
  }
}
