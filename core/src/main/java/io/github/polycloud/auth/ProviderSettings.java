package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The provider settings that were found for a connection, each with its source. None of them is
 * secret. Immutable and thread-safe.
 *
 * <pre>{@code
 * String tokenUrl = context.providerSettings().require("token_url");
 * }</pre>
 */
public final class ProviderSettings {
  /**
   * A value and its source.
   *
   * @param value the value
   * @param origin where it was found, for example {@code environment variable OVH_TOKEN_URL}
   */
  public record Found(String value, String origin) {}

  private final Map<String, Found> values;

  /** Creates settings from values by name. */
  public ProviderSettings(Map<String, Found> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /** Returns empty settings. */
  public static ProviderSettings none() {
    return new ProviderSettings(Map.of());
  }

  /** Returns the value with this name; empty if none was found and the setting has no default. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).map(Found::value);
  }

  /**
   * Returns the value with this name.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if there is none
   */
  public String require(String name) {
    return get(name)
        .orElseThrow(
            () -> new CloudException(ErrorKind.CONFIGURATION, "setting " + name + " is not set"));
  }

  /** Returns the source of the value with this name; empty if there is no such value. */
  public Optional<String> origin(String name) {
    return Optional.ofNullable(values.get(name)).map(Found::origin);
  }

  /** Returns the values by name. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, found) ->
            text.append(text.isEmpty() ? "" : ", ").append(name).append('=').append(found.value()));
    return "ProviderSettings[" + text + "]";
  }
}
