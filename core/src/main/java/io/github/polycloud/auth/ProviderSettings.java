// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.arguments.Elements;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The provider settings that were found for a connection, each with its source. None of them is
 * secret. Immutable and thread-safe.
 *
 * <pre>{@code
 * String tokenUrl = context.providerSettings().require("token_url");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ProviderSettings {
  private final Map<String, ResolvedValue<String>> values;

  /** Creates settings from values by name. */
  public ProviderSettings(Map<String, ResolvedValue<String>> values) {
    this.values = new LinkedHashMap<>(Elements.requireNonNull("values", values));
  }

  /** Returns empty settings. */
  public static ProviderSettings none() {
    return new ProviderSettings(Map.of());
  }

  /** Returns the value with this name; empty if none was found and the setting has no default. */
  public Optional<String> get(String name) {
    Objects.requireNonNull(name, "name");
    return Optional.ofNullable(values.get(name)).map(ResolvedValue::value);
  }

  /**
   * Returns the value with this name.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if there is none
   */
  public String require(String name) {
    Objects.requireNonNull(name, "name");
    return get(name)
        .orElseThrow(
            () -> CloudException.of(ErrorKind.CONFIGURATION, "setting " + name + " is not set"));
  }

  /** Returns the source of the value with this name; empty if there is no such value. */
  public Optional<String> source(String name) {
    Objects.requireNonNull(name, "name");
    return Optional.ofNullable(values.get(name)).map(ResolvedValue::source);
  }

  /** Returns the file that contains the value with this name; empty if it is from no file. */
  public Optional<Path> file(String name) {
    Objects.requireNonNull(name, "name");
    return Optional.ofNullable(values.get(name)).map(ResolvedValue::file);
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
