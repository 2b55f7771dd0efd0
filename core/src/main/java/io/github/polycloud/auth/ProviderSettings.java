package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The settings that were found for a connection, each with its origin. Immutable. */
public final class ProviderSettings {
  /**
   * A value and its origin.
   *
   * @param value the value, not secret
   * @param origin where it was found, for example {@code environment variable OVH_TOKEN_URL}
   */
  public record Found(String value, String origin) {}

  private final Map<String, Found> values;

  /** Settings of these values by name. */
  public ProviderSettings(Map<String, Found> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /** No settings. */
  public static ProviderSettings none() {
    return new ProviderSettings(Map.of());
  }

  /** The value of this name; empty if none was found and the setting has no default. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).map(Found::value);
  }

  /**
   * The value of this name.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if there is none
   */
  public String require(String name) {
    return get(name)
        .orElseThrow(
            () -> new CloudException(ErrorKind.CONFIGURATION, "setting " + name + " is not set"));
  }

  /** Where the value of this name was found. */
  public Optional<String> origin(String name) {
    return Optional.ofNullable(values.get(name)).map(Found::origin);
  }

  /** The values by name. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, found) ->
            text.append(text.isEmpty() ? "" : ", ").append(name).append('=').append(found.value()));
    return "ProviderSettings[" + text + "]";
  }
}
