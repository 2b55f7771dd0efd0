// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The app created by a setup. Null fields are chosen by Heroku.
 *
 * @param name a unique name
 * @param region name or id of the region
 * @param stack name or id of the stack
 * @param space name of the private space
 * @param organization name of the team that owns it
 * @param personal whether it is a personal app even if there is a default team
 * @param locked whether other team members are prevented from joining
 * @since 0.1.0
 */
public record AppSetupTarget(
    @Nullable String name,
    @Nullable String region,
    @Nullable String stack,
    @Nullable String space,
    @Nullable String organization,
    @Nullable Boolean personal,
    @Nullable Boolean locked) {
  /** Creates a builder without any choice. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link AppSetupTarget}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String region;
    private @Nullable String stack;
    private @Nullable String space;
    private @Nullable String organization;
    private @Nullable Boolean personal;
    private @Nullable Boolean locked;

    private Builder() {}

    /** Sets a unique name. */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /** Sets the name or id of the region. */
    public Builder region(String region) {
      this.region = Objects.requireNonNull(region, "region");
      return this;
    }

    /** Sets the name or id of the stack. */
    public Builder stack(String stack) {
      this.stack = Objects.requireNonNull(stack, "stack");
      return this;
    }

    /** Sets the name of the private space. */
    public Builder space(String space) {
      this.space = Objects.requireNonNull(space, "space");
      return this;
    }

    /** Sets the name of the team that owns it. */
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

    /** Builds the {@link AppSetupTarget}. */
    public AppSetupTarget build() {
      return new AppSetupTarget(name, region, stack, space, organization, personal, locked);
    }
  }
}
