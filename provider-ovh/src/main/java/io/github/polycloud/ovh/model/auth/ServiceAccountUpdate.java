// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a service account; null leaves a field unchanged.
 *
 * @param name a new name
 * @param description its purpose
 * @param callbackUrls allowed redirect URLs after a user's login
 * @since 0.1.0
 */
public record ServiceAccountUpdate(
    @Nullable String name, @Nullable String description, @Nullable List<String> callbackUrls) {
  /** Copies the elements, which must not be null. */
  public ServiceAccountUpdate {
    callbackUrls = callbackUrls == null ? null : Elements.copyOf("callbackUrls", callbackUrls);
  }

  /** Returns a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds the update. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable List<String> callbackUrls;

    private Builder() {}

    /** Sets the name. */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /** Sets the description. */
    public Builder description(String description) {
      this.description = Objects.requireNonNull(description, "description");
      return this;
    }

    /** Sets the allowed redirect URLs after a user's login. */
    public Builder callbackUrls(List<String> callbackUrls) {
      this.callbackUrls = Elements.copyOf("callbackUrls", callbackUrls);
      return this;
    }

    /** Returns the update. */
    public ServiceAccountUpdate build() {
      return new ServiceAccountUpdate(name, description, callbackUrls);
    }
  }
}
