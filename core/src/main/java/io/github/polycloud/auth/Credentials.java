// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The credentials that were found for a connection, each with its source. Immutable and
 * thread-safe. Its text contains names and sources, but no values.
 *
 * <pre>{@code
 * Secret token = context.credentials().require("token");
 * Optional<Secret> refreshToken = context.credentials().get("refresh_token");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Credentials {
  /** A value and its source. Immutable; its text does not contain the value. */
  public static final class ResolvedValue {
    private final Secret value;
    private final String source;
    private final @Nullable Path file;

    private ResolvedValue(Secret value, String source, @Nullable Path file) {
      this.value = Objects.requireNonNull(value, "value");
      this.source = Objects.requireNonNull(source, "source");
      this.file = file;
    }

    /**
     * Returns a value that is from no file.
     *
     * @param value the value
     * @param source where it was found, for example {@code environment variable HEROKU_API_KEY}
     */
    public static ResolvedValue of(Secret value, String source) {
      return new ResolvedValue(value, source, null);
    }

    /**
     * Returns a value of a configuration file.
     *
     * @param value the value
     * @param source where it was found, in words
     * @param file the configuration file that contains it; null for any other source
     */
    public static ResolvedValue of(Secret value, String source, @Nullable Path file) {
      return new ResolvedValue(value, source, file);
    }

    /** Returns the value. */
    public Secret value() {
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
  private final Set<String> nonSecret;

  /** Creates credentials from values by name, all of them secret. */
  public Credentials(Map<String, ResolvedValue> values) {
    this(values, Set.of());
  }

  /**
   * Creates credentials from values by name.
   *
   * @param values the values by name
   * @param nonSecret names of the values that are not secret
   */
  public Credentials(Map<String, ResolvedValue> values, Set<String> nonSecret) {
    Objects.requireNonNull(values, "values");
    Objects.requireNonNull(nonSecret, "nonSecret");
    this.values = new LinkedHashMap<>(values);
    this.nonSecret = Set.copyOf(nonSecret);
  }

  /** Returns empty credentials, for calls that need none. */
  public static Credentials none() {
    return new Credentials(Map.of());
  }

  /** Returns whether no value was found. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns the value with this name; empty if there is none. */
  public Optional<Secret> get(String name) {
    Objects.requireNonNull(name, "name");
    return Optional.ofNullable(values.get(name)).map(ResolvedValue::value);
  }

  /**
   * Returns the value with this name.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if there is none
   */
  public Secret require(String name) {
    Objects.requireNonNull(name, "name");
    return get(name)
        .orElseThrow(
            () -> CloudException.of(ErrorKind.CONFIGURATION, "credential " + name + " is not set"));
  }

  /**
   * Returns a copy with another value.
   *
   * @param name the name of the value to add or replace
   * @param value the value
   * @param source where it comes from, for error messages
   */
  public Credentials with(String name, Secret value, String source) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
    Credentials changed = new Credentials(values, nonSecret);
    changed.values.put(name, ResolvedValue.of(value, source));
    return changed;
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

  /** Returns all secret values, for redaction. */
  public Collection<Secret> secrets() {
    return values.entrySet().stream()
        .filter(entry -> !nonSecret.contains(entry.getKey()))
        .map(entry -> entry.getValue().value())
        .toList();
  }

  /**
   * Returns an opaque identifier of these credentials, which keys rate limits and cached responses.
   * It is the same for the same names and values of a provider, whatever their sources, but only
   * within this process: it is an HMAC of 256 bits with a random key that never leaves the process,
   * so that credentials cannot be guessed from it.
   *
   * @param provider id of the provider
   */
  public String fingerprint(String provider) {
    Objects.requireNonNull(provider, "provider");
    ProcessMac mac = new ProcessMac().add(provider);
    new TreeMap<>(values).forEach((name, found) -> mac.add(name).add(found.value().reveal()));
    return provider + "-" + mac.text();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Credentials[");
    values.forEach(
        (name, found) ->
            text.append(text.length() > 12 ? ", " : "")
                .append(name)
                .append(" from ")
                .append(found.source()));
    return text.append(']').toString();
  }
}
