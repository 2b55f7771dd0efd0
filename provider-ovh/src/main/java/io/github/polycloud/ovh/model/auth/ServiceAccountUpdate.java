package io.github.polycloud.ovh.model.auth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a service account; null keeps what is there.
 *
 * @param name a new name
 * @param description what it is for
 * @param callbackUrls where a person may be sent back to after the login
 */
public record ServiceAccountUpdate(
    @Nullable String name, @Nullable String description, @Nullable List<String> callbackUrls) {
  /** Nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts the change together. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable List<String> callbackUrls;

    private Builder() {}

    /** A new name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** What it is for. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Where a person may be sent back to after the login. */
    public Builder callbackUrls(List<String> callbackUrls) {
      this.callbackUrls = List.copyOf(callbackUrls);
      return this;
    }

    /** The change, as it is sent. */
    public ServiceAccountUpdate build() {
      return new ServiceAccountUpdate(name, description, callbackUrls);
    }
  }
}
