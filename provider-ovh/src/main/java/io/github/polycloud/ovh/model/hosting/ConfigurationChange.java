// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a hosting configuration; null leaves a field unchanged.
 *
 * <pre>{@code
 * ConfigurationChange.builder().engineVersion("8.3").build();
 * }</pre>
 *
 * @param container the system image
 * @param engineName the engine
 * @param engineVersion the version of the engine
 * @param environment the environment
 * @param httpFirewall the HTTP firewall
 * @since 0.1.0
 */
public record ConfigurationChange(
    @Nullable String container,
    @Nullable EngineName engineName,
    @Nullable String engineVersion,
    @Nullable Environment environment,
    @Nullable HttpFirewall httpFirewall) {
  /** Returns a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds the update. */
  public static final class Builder {
    private @Nullable String container;
    private @Nullable EngineName engineName;
    private @Nullable String engineVersion;
    private @Nullable Environment environment;
    private @Nullable HttpFirewall httpFirewall;

    private Builder() {}

    /** Sets the system image. */
    public Builder container(String container) {
      this.container = Objects.requireNonNull(container, "container");
      return this;
    }

    /** Sets the engine. */
    public Builder engineName(EngineName engineName) {
      this.engineName = Objects.requireNonNull(engineName, "engineName");
      return this;
    }

    /** Sets the version of the engine. */
    public Builder engineVersion(String engineVersion) {
      this.engineVersion = Objects.requireNonNull(engineVersion, "engineVersion");
      return this;
    }

    /** Sets the environment. */
    public Builder environment(Environment environment) {
      this.environment = Objects.requireNonNull(environment, "environment");
      return this;
    }

    /** Sets the HTTP firewall. */
    public Builder httpFirewall(HttpFirewall httpFirewall) {
      this.httpFirewall = Objects.requireNonNull(httpFirewall, "httpFirewall");
      return this;
    }

    /** Returns the update. */
    public ConfigurationChange build() {
      return new ConfigurationChange(
          container, engineName, engineVersion, environment, httpFirewall);
    }
  }
}
