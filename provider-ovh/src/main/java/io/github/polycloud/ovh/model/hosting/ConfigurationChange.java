package io.github.polycloud.ovh.model.hosting;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a configuration; null keeps what is there.
 *
 * <pre>{@code
 * ConfigurationChange.builder().engineVersion("8.3").build();
 * }</pre>
 *
 * @param container the system image
 * @param engineName what runs the pages
 * @param engineVersion its version
 * @param environment who the pages are made for
 * @param httpFirewall whether visits are filtered
 */
public record ConfigurationChange(
    @Nullable String container,
    @Nullable EngineName engineName,
    @Nullable String engineVersion,
    @Nullable Environment environment,
    @Nullable HttpFirewall httpFirewall) {
  /** Nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts the change together. */
  public static final class Builder {
    private @Nullable String container;
    private @Nullable EngineName engineName;
    private @Nullable String engineVersion;
    private @Nullable Environment environment;
    private @Nullable HttpFirewall httpFirewall;

    private Builder() {}

    /** The system image. */
    public Builder container(String container) {
      this.container = container;
      return this;
    }

    /** What runs the pages. */
    public Builder engineName(EngineName engineName) {
      this.engineName = engineName;
      return this;
    }

    /** Its version. */
    public Builder engineVersion(String engineVersion) {
      this.engineVersion = engineVersion;
      return this;
    }

    /** Who the pages are made for. */
    public Builder environment(Environment environment) {
      this.environment = environment;
      return this;
    }

    /** Whether visits are filtered. */
    public Builder httpFirewall(HttpFirewall httpFirewall) {
      this.httpFirewall = httpFirewall;
      return this;
    }

    /** The change, as it is sent. */
    public ConfigurationChange build() {
      return new ConfigurationChange(
          container, engineName, engineVersion, environment, httpFirewall);
    }
  }
}
