package io.github.polycloud.heroku.model.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app to make; null leaves the choice to Heroku.
 *
 * <pre>{@code
 * NewApp.builder().name("shop").region("eu").build();
 * }</pre>
 *
 * @param name a unique name
 * @param region name or id of the region
 * @param stack name or id of the stack
 * @param featureFlags names of features it starts with
 */
public record NewApp(
    @Nullable String name,
    @Nullable String region,
    @Nullable String stack,
    @Nullable List<String> featureFlags) {
  /** An app of which Heroku chooses all, until something is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts an app together. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String region;
    private @Nullable String stack;
    private @Nullable List<String> featureFlags;

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

    /** Names of features it starts with. */
    public Builder featureFlags(String... featureFlags) {
      this.featureFlags = List.of(featureFlags);
      return this;
    }

    /** What was put together. */
    public NewApp build() {
      return new NewApp(name, region, stack, featureFlags);
    }
  }
}
