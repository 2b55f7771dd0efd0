// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.team;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to create an app in a team, under the former name "organization".
 *
 * @param name its name
 * @param organization name of the team; null for the default team
 * @param personal whether it is a personal app even if there is a default team
 * @param locked whether other team members are prevented from joining
 * @param region name of the region
 * @param stack name of the stack
 * @since 0.1.0
 */
public record NewOrganizationApp(
    @Nullable String name,
    @Nullable String organization,
    @Nullable Boolean personal,
    @Nullable Boolean locked,
    @Nullable String region,
    @Nullable String stack) {
  /** Creates a builder without any choice. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link NewOrganizationApp}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String organization;
    private @Nullable Boolean personal;
    private @Nullable Boolean locked;
    private @Nullable String region;
    private @Nullable String stack;

    private Builder() {}

    /** Sets its name. */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /** Sets the name of the team; null for the default team. */
    public Builder organization(String organization) {
      this.organization = Objects.requireNonNull(organization, "organization");
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

    /** Sets the name of the stack. */
    public Builder stack(String stack) {
      this.stack = Objects.requireNonNull(stack, "stack");
      return this;
    }

    /** Builds the {@link NewOrganizationApp}. */
    public NewOrganizationApp build() {
      return new NewOrganizationApp(name, organization, personal, locked, region, stack);
    }
  }
}
