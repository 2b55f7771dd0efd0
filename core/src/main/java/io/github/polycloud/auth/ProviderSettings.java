// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  /** A value and its source. Immutable; its text does not contain the value. */
  public static final class ResolvedValue {
    private final String value;
    private final String source;
    private final @Nullable Path file;

    private ResolvedValue(String value, String source, @Nullable Path file) {
      this.value = Objects.requireNonNull(value, "value");
      this.source = Objects.requireNonNull(source, "source");
      this.file = file;
    }

    /**
     * Returns a value that is from no file.
     *
     * @param value the value
     * @param source where it was found, for example {@code environment variable OVH_TOKEN_URL}
     */
    public static ResolvedValue of(String value, String source) {
      return new ResolvedValue(value, source, null);
    }

    /**
     * Returns a value of a configuration file.
     *
     * @param value the value
     * @param source where it was found, in words
     * @param file the configuration file that contains it; null for any other source
     */
    public static ResolvedValue of(String value, String source, @Nullable Path file) {
      return new ResolvedValue(value, source, file);
    }

    /** Returns the value. */
    public String value() {
      return value;
    }

    /** Returns where it was found. */
    public String source() {
      return source;
    }

    /** Returns the configuration file that contains it; null for any other source. */
    public @Nullable Path file() {
      return file;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ResolvedValue that
          && value.equals(that.value)
          && source.equals(that.source)
          && Objects.equals(file, that.file);
    }

    @Override
    public int hashCode() {
      return Objects.hash(value, source, file);
    }

    @Override
    public String toString() {
      return "ResolvedValue[" + source + "]";
    }
  }

  private final Map<String, ResolvedValue> values;

  /** Creates settings from values by name. */
  public ProviderSettings(Map<String, ResolvedValue> values) {
    Objects.requireNonNull(values, "values");
    this.values = new LinkedHashMap<>(values);
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
