// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to create an app. Null fields are chosen by Heroku.
 *
 * <pre>{@code
 * NewApp.builder().name("shop").region("eu").build();
 * }</pre>
 *
 * @param name a unique name
 * @param region name or id of the region
 * @param stack name or id of the stack
 * @param featureFlags names of features to enable
 * @since 0.1.0
 */
public record NewApp(
    @Nullable String name,
    @Nullable String region,
    @Nullable String stack,
    @Nullable List<String> featureFlags) {
  /** Copies the elements, which must not be null. */
  public NewApp {
    featureFlags = featureFlags == null ? null : Elements.copyOf("featureFlags", featureFlags);
  }

  /** Creates a builder without any choice. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link NewApp}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String region;
    private @Nullable String stack;
    private @Nullable List<String> featureFlags;

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

    /** Sets the names of features to enable. */
    public Builder featureFlags(String... featureFlags) {
      this.featureFlags = Elements.listOf("featureFlags", featureFlags);
      return this;
    }

    /** Builds the {@link NewApp}. */
    public NewApp build() {
      return new NewApp(name, region, stack, featureFlags);
    }
  }
}
