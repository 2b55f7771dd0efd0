// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an app. Null fields are unchanged.
 *
 * @param name a new name
 * @param maintenance whether maintenance mode is enabled
 * @param buildStack name or id of the stack for the next build
 * @since 0.1.0
 */
public record AppUpdate(
    @Nullable String name, @Nullable Boolean maintenance, @Nullable String buildStack) {
  /** Changes the name. */
  public static AppUpdate renameTo(String name) {
    Objects.requireNonNull(name, "name");
    return new AppUpdate(name, null, null);
  }

  /** Enables or disables maintenance mode. */
  public static AppUpdate maintenance(boolean enabled) {
    return new AppUpdate(null, enabled, null);
  }

  /** Creates a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link AppUpdate}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable Boolean maintenance;
    private @Nullable String buildStack;

    private Builder() {}

    /** Sets a new name. */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /** Sets whether maintenance mode is enabled. */
    public Builder maintenance(boolean maintenance) {
      this.maintenance = maintenance;
      return this;
    }

    /** Sets the name or id of the stack for the next build. */
    public Builder buildStack(String buildStack) {
      this.buildStack = Objects.requireNonNull(buildStack, "buildStack");
      return this;
    }

    /** Builds the {@link AppUpdate}. */
    public AppUpdate build() {
      return new AppUpdate(name, maintenance, buildStack);
    }
  }
}
