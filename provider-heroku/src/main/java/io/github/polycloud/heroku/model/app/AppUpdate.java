package io.github.polycloud.heroku.model.app;

import org.jspecify.annotations.Nullable;

/**
 * What to change of an app; null keeps what is there.
 *
 * @param name a new name
 * @param maintenance whether visitors see a maintenance page
 * @param buildStack name or id of the stack to build on
 */
public record AppUpdate(
    @Nullable String name, @Nullable Boolean maintenance, @Nullable String buildStack) {
  /** No change, until one is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts an update together. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable Boolean maintenance;
    private @Nullable String buildStack;

    private Builder() {}

    /** A new name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Whether visitors see a maintenance page. */
    public Builder maintenance(boolean maintenance) {
      this.maintenance = maintenance;
      return this;
    }

    /** Name or id of the stack to build on. */
    public Builder buildStack(String buildStack) {
      this.buildStack = buildStack;
      return this;
    }

    /** What was put together. */
    public AppUpdate build() {
      return new AppUpdate(name, maintenance, buildStack);
    }
  }
}
