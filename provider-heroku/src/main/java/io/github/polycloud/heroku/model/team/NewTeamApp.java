// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to create an app in a team. Null fields are chosen by Heroku.
 *
 * @param name its name
 * @param team name of the team; null for the default team
 * @param personal whether it is a personal app even if there is a default team
 * @param locked whether other team members are prevented from joining
 * @param region name of the region
 * @param space name of the private space
 * @param stack name of the stack
 * @param internalRouting whether it is reachable only from within its private space
 * @since 0.1.0
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
  /** Creates a builder without any choice. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link NewTeamApp}. */
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

    /** Sets its name. */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /** Sets the name of the team; null for the default team. */
    public Builder team(String team) {
      this.team = Objects.requireNonNull(team, "team");
      return this;
    }

    /** Sets whether it is a personal app even if there is a default team. */
    public Builder personal(boolean personal) {
      this.personal = personal;
      return this;
    }

    /** Sets whether other team members are prevented from joining. */
    public Builder locked(boolean locked) {
      this.locked = locked;
      return this;
    }

    /** Sets the name of the region. */
    public Builder region(String region) {
      this.region = Objects.requireNonNull(region, "region");
      return this;
    }

    /** Sets the name of the private space. */
    public Builder space(String space) {
      this.space = Objects.requireNonNull(space, "space");
      return this;
    }

    /** Sets the name of the stack. */
    public Builder stack(String stack) {
      this.stack = Objects.requireNonNull(stack, "stack");
      return this;
    }

    /** Sets whether it is reachable only from within its private space. */
    public Builder internalRouting(boolean internalRouting) {
      this.internalRouting = internalRouting;
      return this;
    }

    /** Builds the {@link NewTeamApp}. */
    public NewTeamApp build() {
      return new NewTeamApp(name, team, personal, locked, region, space, stack, internalRouting);
    }
  }
}
